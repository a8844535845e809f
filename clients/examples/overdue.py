"""Печатает, что просрочено на день: python3 clients/examples/overdue.py 2020-12-31

Нужен только Python 3.9 или новее. Адрес сервера – PODYOM_URL, ключ доступа – PODYOM_TOKEN.
"""

import json
import os
import sys
import urllib.error
import urllib.request
from datetime import date

URL = os.environ.get("PODYOM_URL") or "http://127.0.0.1:4000/graphql"
QUERY = """
query Overdue($on: Date!, $after: String) {
  obligations(filter: { state: OVERDUE }, on: $on, orderBy: DUE_ASC, first: 200, after: $after) {
    nodes {
      dueOn
      municipality { name }
      school { shortName }
      organization { name }
      activity { number title }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(variables):
    headers = {"content-type": "application/json", "accept": "application/json"}
    if os.environ.get("PODYOM_TOKEN"):
        headers["authorization"] = "Bearer " + os.environ["PODYOM_TOKEN"]
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(URL, body, headers), timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        # An API error comes as JSON with its HTTP status.
        answer = json.load(error) if "json" in (error.headers.get("content-type") or "") else {}
        answer.setdefault("errors", [{"message": f"Сервер ответил {error.code}."}])
    except OSError:
        sys.exit("Нет связи с сервером. Проверьте адрес и сеть.")
    if answer.get("errors"):
        sys.exit(answer["errors"][0]["message"])
    return answer["data"]["obligations"]


def overdue(on):
    after = None
    while True:
        page = ask({"on": on.isoformat(), "after": after})
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main():
    try:
        on = date.fromisoformat(sys.argv[1])
    except (IndexError, ValueError):
        sys.exit("Укажите день: python3 clients/examples/overdue.py 2020-12-31")
    sys.stdout.reconfigure(encoding="utf-8")
    obligations = list(overdue(on))
    print("Срок", "Дней", "Муниципалитет", "Кто отчитывается", "Мероприятие", sep="\t")
    for one in obligations:
        due = date.fromisoformat(one["dueOn"])
        who = one["school"]["shortName"] if one["school"] else (one["organization"] or {}).get("name", "")
        activity = one["activity"] or {"number": None, "title": ""}
        title = " ".join(filter(None, [activity["number"], activity["title"]]))
        print(f"{due:%d.%m.%Y}\t{(on - due).days}\t{(one['municipality'] or {}).get('name', '')}\t{who}\t{title}")
    print(f"Просрочено на {on:%d.%m.%Y}: {len(obligations)}")


main()
