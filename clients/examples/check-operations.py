"""Сверяет запросы с контрактом сервера: python3 clients/examples/check-operations.py clients/core/*.graphql

Нужен graphql-core 3.2: pip install "graphql-core>=3.2,<3.3" или apt-get install python3-graphql-core.
Адрес сервера – PODYOM_URL, ключ доступа – PODYOM_TOKEN.
"""

import json
import os
import sys
import urllib.error
import urllib.request

from graphql import GraphQLError, build_client_schema, get_introspection_query, parse, validate

URL = os.environ.get("PODYOM_URL") or "http://127.0.0.1:4000/graphql"


def read_schema():
    headers = {"content-type": "application/json", "accept": "application/json"}
    if os.environ.get("PODYOM_TOKEN"):
        headers["authorization"] = "Bearer " + os.environ["PODYOM_TOKEN"]
    body = json.dumps({"query": get_introspection_query()}).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(URL, body, headers), timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        sys.exit(f"Сервер ответил {error.code}: для контракта нужен ключ доступа в PODYOM_TOKEN.")
    except OSError:
        sys.exit("Нет связи с сервером. Проверьте адрес и сеть.")
    return build_client_schema(answer["data"])


def main(files):
    if not files:
        sys.exit("Укажите файлы: python3 clients/examples/check-operations.py clients/core/*.graphql")
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        # Fragments are shared by the files of a client, so they are one document.
        document = parse("\n".join(open(file, encoding="utf-8").read() for file in files))
    except GraphQLError as error:
        sys.exit(f"Запросы составлены с ошибкой: {error}")
    mistakes = validate(read_schema(), document)
    for mistake in mistakes:
        print(mistake.message)
    if mistakes:
        sys.exit(f"Ошибок: {len(mistakes)}")
    print(f"Проверено определений: {len(document.definitions)}")


main(sys.argv[1:])
