// Written by `npm run generate`; changes made here are lost.
/** A field of a plugin as a screen shows it. */
export interface PanelField {
  readonly name: string
  readonly label: string
  /** Of an enum: what its values are called. */
  readonly labels?: Readonly<Record<string, string>>
  readonly fields?: readonly PanelField[]
}

export interface Panel {
  readonly type: string
  readonly plugin: string
  readonly title: string
  readonly query: string
  readonly fields: readonly PanelField[]
}

export const panels: readonly Panel[] = [
  {
    "type": "School",
    "plugin": "ivanovo",
    "title": "Сведения Ивановской области о школе",
    "query": "query ($key: String!) { record: school(key: $key) { id ivanovo { riskProfiles { schoolYear establishedOn source } riskProfile { schoolYear establishedOn source factors { number name significance isCovered } } antiRiskPrograms { title state dueOn draftedOn approvedOn url source } documents { kind title state dueOn draftedOn approvedOn url source } selfAssessments { heldOn summary memoUrl } targetedSupports { difficulty measure startsOn endsOn } teamTrainings { program completedOn } examSeries { exam subject level scaleMax } } } }",
    "fields": [
      {
        "name": "riskProfiles",
        "label": "Рисковые профили школы по учебным годам",
        "fields": [
          {
            "name": "schoolYear",
            "label": "Учебный год профиля, например 2020-2021"
          },
          {
            "name": "establishedOn",
            "label": "Дата составления профиля"
          },
          {
            "name": "source",
            "label": "Документ, в котором приведён профиль"
          }
        ]
      },
      {
        "name": "riskProfile",
        "label": "Последний рисковый профиль, составленный на дату",
        "fields": [
          {
            "name": "schoolYear",
            "label": "Учебный год профиля, например 2020-2021"
          },
          {
            "name": "establishedOn",
            "label": "Дата составления профиля"
          },
          {
            "name": "source",
            "label": "Документ, в котором приведён профиль"
          },
          {
            "name": "factors",
            "label": "Факторы риска, по номеру",
            "fields": [
              {
                "name": "number",
                "label": "Номер фактора, от 1 до 10"
              },
              {
                "name": "name",
                "label": "Название фактора"
              },
              {
                "name": "significance",
                "label": "Значимость",
                "labels": {
                  "HIGH": "Высокая",
                  "MEDIUM": "Средняя",
                  "LOW": "Низкая"
                }
              },
              {
                "name": "isCovered",
                "label": "Утверждена ли хотя бы одна антирисковая программа по этому фактору"
              }
            ]
          }
        ]
      },
      {
        "name": "antiRiskPrograms",
        "label": "Антирисковые программы школы по всем факторам",
        "fields": [
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "state",
            "label": "Состояние программы",
            "labels": {
              "EXPECTED": "Ожидается",
              "OVERDUE": "Просрочен",
              "DRAFTED": "Подготовлен проект",
              "APPROVED": "Утверждён"
            }
          },
          {
            "name": "dueOn",
            "label": "Срок подготовки"
          },
          {
            "name": "draftedOn",
            "label": "Дата готовности проекта программы"
          },
          {
            "name": "approvedOn",
            "label": "Дата утверждения"
          },
          {
            "name": "url",
            "label": "Ссылка на опубликованную программу"
          },
          {
            "name": "source",
            "label": "Документ, которым предусмотрена программа"
          }
        ]
      },
      {
        "name": "documents",
        "label": "Концепция и программа развития школы",
        "fields": [
          {
            "name": "kind",
            "label": "Вид документа",
            "labels": {
              "CONCEPT": "Концепция развития",
              "PROGRAM": "Программа развития"
            }
          },
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "state",
            "label": "Состояние документа",
            "labels": {
              "EXPECTED": "Ожидается",
              "OVERDUE": "Просрочен",
              "DRAFTED": "Подготовлен проект",
              "APPROVED": "Утверждён"
            }
          },
          {
            "name": "dueOn",
            "label": "Срок подготовки"
          },
          {
            "name": "draftedOn",
            "label": "Дата готовности проекта документа"
          },
          {
            "name": "approvedOn",
            "label": "Дата утверждения"
          },
          {
            "name": "url",
            "label": "Ссылка на опубликованный документ"
          },
          {
            "name": "source",
            "label": "Документ, которым от школы требуется этот документ"
          }
        ]
      },
      {
        "name": "selfAssessments",
        "label": "Самооценки школы, по дате",
        "fields": [
          {
            "name": "heldOn",
            "label": "День самооценки"
          },
          {
            "name": "summary",
            "label": "Выводы"
          },
          {
            "name": "memoUrl",
            "label": "Ссылка на аналитическую справку"
          }
        ]
      },
      {
        "name": "targetedSupports",
        "label": "Адресная поддержка по затруднениям школы",
        "fields": [
          {
            "name": "difficulty",
            "label": "Затруднение школы"
          },
          {
            "name": "measure",
            "label": "Мера поддержки"
          },
          {
            "name": "startsOn",
            "label": "Дата начала поддержки"
          },
          {
            "name": "endsOn",
            "label": "Дата окончания поддержки (включительно)"
          }
        ]
      },
      {
        "name": "teamTrainings",
        "label": "Обучение управленческой команды",
        "fields": [
          {
            "name": "program",
            "label": "Программа обучения"
          },
          {
            "name": "completedOn",
            "label": "Дата окончания обучения"
          }
        ]
      },
      {
        "name": "examSeries",
        "label": "Результаты экзаменов по годам в сравнении с районом и с прошлым годом",
        "fields": [
          {
            "name": "exam",
            "label": "Экзамен",
            "labels": {
              "OGE": "ОГЭ (9 класс)",
              "EGE": "ЕГЭ (11 класс)",
              "VPR": "ВПР"
            }
          },
          {
            "name": "subject",
            "label": "Предмет"
          },
          {
            "name": "level",
            "label": "Уровень экзамена"
          },
          {
            "name": "scaleMax",
            "label": "Наибольшая оценка или балл по шкале экзамена"
          }
        ]
      }
    ]
  },
  {
    "type": "Roadmap",
    "plugin": "ivanovo",
    "title": "Сведения Ивановской области о дорожной карте",
    "query": "query ($key: String!) { record: roadmap(key: $key) { id ivanovo { passport { idea object } sessions { heldOn reviewsInterim agenda protocolNumber } missedSessions { subject opensOn dueOn item } curatorMemos { preparedOn title url } controlPoints { stage opensOn dueOn heldOn conclusion } conflicts { topic } shareTargets { kind target dueOn } sessionDemands { subject } termPairs { topic } demandsVersion } } }",
    "fields": [
      {
        "name": "passport",
        "label": "Паспорт муниципального проекта",
        "fields": [
          {
            "name": "idea",
            "label": "Идея проекта"
          },
          {
            "name": "object",
            "label": "Объект проекта"
          }
        ]
      },
      {
        "name": "sessions",
        "label": "Заседания рабочей группы, по дате",
        "fields": [
          {
            "name": "heldOn",
            "label": "День заседания"
          },
          {
            "name": "reviewsInterim",
            "label": "Рассмотрены ли на заседании промежуточные итоги"
          },
          {
            "name": "agenda",
            "label": "Повестка"
          },
          {
            "name": "protocolNumber",
            "label": "Номер протокола"
          }
        ]
      },
      {
        "name": "missedSessions",
        "label": "Заседания, которые должны были пройти до указанной даты и не отмечены",
        "fields": [
          {
            "name": "subject",
            "label": "Предмет заседания",
            "labels": {
              "WORKING_GROUP": "Заседание рабочей группы",
              "INTERIM_RESULTS": "Рассмотрение промежуточных итогов"
            }
          },
          {
            "name": "opensOn",
            "label": "Дата начала срока"
          },
          {
            "name": "dueOn",
            "label": "Дата окончания срока (включительно)"
          },
          {
            "name": "item",
            "label": "Пункт документа, устанавливающий требование"
          }
        ]
      },
      {
        "name": "curatorMemos",
        "label": "Справки кураторов по сопровождаемым школам, по дате",
        "fields": [
          {
            "name": "preparedOn",
            "label": "Дата справки"
          },
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "url",
            "label": "Ссылка на справку"
          }
        ]
      },
      {
        "name": "controlPoints",
        "label": "Этапы контроля: входной, промежуточный, итоговый",
        "fields": [
          {
            "name": "stage",
            "label": "Этап",
            "labels": {
              "ENTRY": "Входной контроль",
              "INTERIM": "Промежуточный контроль",
              "FINAL": "Итоговый контроль"
            }
          },
          {
            "name": "opensOn",
            "label": "Дата начала срока"
          },
          {
            "name": "dueOn",
            "label": "Дата окончания срока (включительно)"
          },
          {
            "name": "heldOn",
            "label": "Дата проведения"
          },
          {
            "name": "conclusion",
            "label": "Выводы"
          }
        ]
      },
      {
        "name": "conflicts",
        "label": "Расхождения сроков приказа и приложения к нему",
        "fields": [
          {
            "name": "topic",
            "label": "Предмет расхождения"
          }
        ]
      },
      {
        "name": "shareTargets",
        "label": "Целевые доли, установленные дорожной картой",
        "fields": [
          {
            "name": "kind",
            "label": "Показатель доли",
            "labels": {
              "WITH_PROGRAM": "С утверждённой программой развития",
              "WITH_TARGETED_SUPPORT": "С адресной поддержкой",
              "WITH_TRAINED_TEAM": "С обученной управленческой командой"
            }
          },
          {
            "name": "target",
            "label": "Целевая доля от 0 до 1"
          },
          {
            "name": "dueOn",
            "label": "Дата, к которой должна быть достигнута доля"
          }
        ]
      },
      {
        "name": "sessionDemands",
        "label": "Требования приказа и приложения к заседаниям",
        "fields": [
          {
            "name": "subject",
            "label": "Предмет заседания",
            "labels": {
              "WORKING_GROUP": "Заседание рабочей группы",
              "INTERIM_RESULTS": "Рассмотрение промежуточных итогов"
            }
          }
        ]
      },
      {
        "name": "termPairs",
        "label": "Пункты приказа и мероприятия приложения с общим предметом, в том числе с совпадающими сроками",
        "fields": [
          {
            "name": "topic",
            "label": "Общий предмет"
          }
        ]
      },
      {
        "name": "demandsVersion",
        "label": "Версия требований дорожной карты (заседания, этапы контроля, пары сроков, доли)"
      }
    ]
  },
  {
    "type": "School",
    "plugin": "oryol",
    "title": "Сведения Орловской области о школе",
    "query": "query ($key: String!) { record: school(key: $key) { id oryol { helpPrograms { interviewPlannedOn interviewedOn discussedOn dueOn approvedOn state isLate source } deficitChains { schoolYear subjects grades nextStage source } methodicalService { kind source } } } }",
    "fields": [
      {
        "name": "helpPrograms",
        "label": "Программы помощи школе, по сроку утверждения",
        "fields": [
          {
            "name": "interviewPlannedOn",
            "label": "Дата, на которую назначено собеседование с директором"
          },
          {
            "name": "interviewedOn",
            "label": "Дата собеседования с директором"
          },
          {
            "name": "discussedOn",
            "label": "Дата обсуждения с коллективом"
          },
          {
            "name": "dueOn",
            "label": "Срок утверждения программы (включительно)"
          },
          {
            "name": "approvedOn",
            "label": "Дата утверждения программы"
          },
          {
            "name": "state",
            "label": "Этап подготовки программы",
            "labels": {
              "EXPECTED": "Собеседования не было",
              "INTERVIEWED": "Собеседование проведено",
              "DISCUSSED": "Обсуждена с коллективом",
              "APPROVED": "Утверждена"
            }
          },
          {
            "name": "isLate",
            "label": "Истёк ли срок утверждения программы"
          },
          {
            "name": "source",
            "label": "Документ и пункт – основание записи"
          }
        ]
      },
      {
        "name": "deficitChains",
        "label": "Работа с предметными дефицитами, по учебным годам",
        "fields": [
          {
            "name": "schoolYear",
            "label": "Учебный год, например 2023-2024"
          },
          {
            "name": "subjects",
            "label": "Предметы",
            "labels": {
              "MATHEMATICS": "Математика",
              "RUSSIAN": "Русский язык"
            }
          },
          {
            "name": "grades",
            "label": "Классы, с 5 по 8"
          },
          {
            "name": "nextStage",
            "label": "Первый этап, не выполненный на эту дату",
            "labels": {
              "TEST_MATERIALS": "КИМ для входных работ",
              "ENTRY_TEST": "Входные работы",
              "ANALYSIS": "Анализ входных работ",
              "ROUTES": "Составление маршрутов",
              "CORRECTION": "Корректировка маршрутов",
              "HALF_YEAR_TEST": "Контрольные работы за полугодие",
              "EFFECTIVENESS": "Оценка эффективности маршрутов"
            }
          },
          {
            "name": "source",
            "label": "Документ и пункты – основание записи"
          }
        ]
      },
      {
        "name": "methodicalService",
        "label": "Методическая служба муниципального образования школы",
        "fields": [
          {
            "name": "kind",
            "label": "Вид службы",
            "labels": {
              "MUNICIPAL": "Муниципальная методическая служба",
              "ASSOCIATIONS": "Районные методические объединения"
            }
          },
          {
            "name": "source",
            "label": "Документ и пункт"
          }
        ]
      }
    ]
  },
  {
    "type": "Roadmap",
    "plugin": "oryol",
    "title": "Сведения Орловской области о дорожной карте",
    "query": "query ($key: String!) { record: roadmap(key: $key) { id oryol { schoolRoadmapModality requirements { kind modality dueOn source } requirementsVersion formColumns { field heading } } } }",
    "fields": [
      {
        "name": "schoolRoadmapModality",
        "label": "Обязательна ли собственная дорожная карта школы или рекомендована",
        "labels": {
          "MANDATORY": "Обязательно",
          "RECOMMENDED": "Рекомендовано"
        }
      },
      {
        "name": "requirements",
        "label": "Требования дорожной карты к школам, по сроку",
        "fields": [
          {
            "name": "kind",
            "label": "Вид требования",
            "labels": {
              "HELP_PROGRAM": "Программа помощи школе",
              "NETWORK_CONTRACT": "Договор о сетевом взаимодействии",
              "SCHOOL_ROADMAP": "Школьная дорожная карта",
              "INTERIM_CONTROL": "Промежуточный контроль",
              "FINAL_CONTROL": "Итоговый контроль"
            }
          },
          {
            "name": "modality",
            "label": "Обязательность требования",
            "labels": {
              "MANDATORY": "Обязательно",
              "RECOMMENDED": "Рекомендовано"
            }
          },
          {
            "name": "dueOn",
            "label": "Срок (включительно)"
          },
          {
            "name": "source",
            "label": "Документ и пункт"
          }
        ]
      },
      {
        "name": "requirementsVersion",
        "label": "Версия списка требований"
      },
      {
        "name": "formColumns",
        "label": "Графы формы мониторинга, по порядку",
        "fields": [
          {
            "name": "field",
            "label": "Содержание графы: номер, мероприятие, срок, ответственный, результат или исполнение",
            "labels": {
              "NUMBER": "Номер",
              "TITLE": "Мероприятие",
              "TERM": "Срок",
              "RESPONSIBLE": "Ответственные",
              "RESULT": "Планируемый результат",
              "EXECUTION": "Сведения об исполнении"
            }
          },
          {
            "name": "heading",
            "label": "Заголовок, как в документе"
          }
        ]
      }
    ]
  },
  {
    "type": "School",
    "plugin": "perm",
    "title": "Сведения по правилам Пермского края",
    "query": "query ($key: String!) { record: school(key: $key) { id perm { participations { project year } subjectGroups { project year subject teacherCount supports } } } }",
    "fields": [
      {
        "name": "participations",
        "label": "Участие в проектах, сначала ранние годы",
        "fields": [
          {
            "name": "project",
            "label": "Проект",
            "labels": {
              "FEDERAL_500PLUS": "Проект «500+»",
              "EDUCATIONAL_LIFT": "Проект «Образовательный лифт»"
            }
          },
          {
            "name": "year",
            "label": "Год участия"
          }
        ]
      },
      {
        "name": "subjectGroups",
        "label": "Предметные группы учителей, сопровождаемые в проектах, по годам и предметам",
        "fields": [
          {
            "name": "project",
            "label": "Проект",
            "labels": {
              "FEDERAL_500PLUS": "Проект «500+»",
              "EDUCATIONAL_LIFT": "Проект «Образовательный лифт»"
            }
          },
          {
            "name": "year",
            "label": "Год"
          },
          {
            "name": "subject",
            "label": "Предмет"
          },
          {
            "name": "teacherCount",
            "label": "Число учителей в группе, если известно"
          },
          {
            "name": "supports",
            "label": "Виды сопровождения группы",
            "labels": {
              "ORGANIZATIONAL": "Организационное",
              "TECHNICAL": "Техническое",
              "INFORMATIONAL": "Информационное"
            }
          }
        ]
      }
    ]
  },
  {
    "type": "Roadmap",
    "plugin": "perm",
    "title": "Сведения по правилам Пермского края",
    "query": "query ($key: String!) { record: roadmap(key: $key) { id perm { concept { title issuer actNumber actOn horizonYear } criteriaSets { title coversLowResults coversAdverseConditions approvedOn approvalAct validTo } yearlyReports { kind year title url submittedOn } expectedReports { kind year dueOn isMissing } control { controller { position } acknowledgedOn } schedules { project year title url issuedOn } } } }",
    "fields": [
      {
        "name": "concept",
        "label": "Концепция, на акт которой ссылается дорожная карта или её приказ",
        "fields": [
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "issuer",
            "label": "Утвердивший орган"
          },
          {
            "name": "actNumber",
            "label": "Номер утверждающего акта"
          },
          {
            "name": "actOn",
            "label": "Дата утверждающего акта"
          },
          {
            "name": "horizonYear",
            "label": "Последний год действия (включительно)"
          }
        ]
      },
      {
        "name": "criteriaSets",
        "label": "Наборы критериев и показателей этой дорожной карты, по названию",
        "fields": [
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "coversLowResults",
            "label": "Охватывает ли школы с низкими образовательными результатами"
          },
          {
            "name": "coversAdverseConditions",
            "label": "Охватывает ли школы в неблагоприятных социальных условиях"
          },
          {
            "name": "approvedOn",
            "label": "Дата утверждения"
          },
          {
            "name": "approvalAct",
            "label": "Акт об утверждении: вид, номер и дата"
          },
          {
            "name": "validTo",
            "label": "Дата окончания действия (включительно)"
          }
        ]
      },
      {
        "name": "yearlyReports",
        "label": "Сданные документы по итогам года, сначала ранние",
        "fields": [
          {
            "name": "kind",
            "label": "Вид документа",
            "labels": {
              "LIFT_PROJECT": "Отчёт о проекте «Образовательный лифт»",
              "ROADMAP": "Отчёт о дорожной карте",
              "AUGUST_MEMO": "Августовская справка",
              "PROJECT_500PLUS_ANALYSIS": "Анализ итогов проекта «500+»"
            }
          },
          {
            "name": "year",
            "label": "Год, за который сдан документ"
          },
          {
            "name": "title",
            "label": "Название документа"
          },
          {
            "name": "url",
            "label": "Ссылка на документ"
          },
          {
            "name": "submittedOn",
            "label": "Дата сдачи"
          }
        ]
      },
      {
        "name": "expectedReports",
        "label": "Документы за каждый год дорожной карты, предусмотренные ею, со сроком и датой сдачи",
        "fields": [
          {
            "name": "kind",
            "label": "Вид документа",
            "labels": {
              "LIFT_PROJECT": "Отчёт о проекте «Образовательный лифт»",
              "ROADMAP": "Отчёт о дорожной карте",
              "AUGUST_MEMO": "Августовская справка",
              "PROJECT_500PLUS_ANALYSIS": "Анализ итогов проекта «500+»"
            }
          },
          {
            "name": "year",
            "label": "Год, за который требуется документ"
          },
          {
            "name": "dueOn",
            "label": "Срок сдачи (включительно)"
          },
          {
            "name": "isMissing",
            "label": "Истёк ли срок сдачи документа"
          }
        ]
      },
      {
        "name": "control",
        "label": "Должностное лицо, на которое возложен контроль, и его ознакомление с приказом",
        "fields": [
          {
            "name": "controller",
            "label": "Должностное лицо, на которое возложен контроль",
            "fields": [
              {
                "name": "position",
                "label": "Должностное лицо, на которое возложен контроль"
              }
            ]
          },
          {
            "name": "acknowledgedOn",
            "label": "Дата ознакомления с приказом"
          }
        ]
      },
      {
        "name": "schedules",
        "label": "Планы-графики проектов, изданные регионом на годы дорожной карты, по годам",
        "fields": [
          {
            "name": "project",
            "label": "Проект",
            "labels": {
              "FEDERAL_500PLUS": "Проект «500+»",
              "EDUCATIONAL_LIFT": "Проект «Образовательный лифт»"
            }
          },
          {
            "name": "year",
            "label": "Год"
          },
          {
            "name": "title",
            "label": "Название"
          },
          {
            "name": "url",
            "label": "Ссылка на документ"
          },
          {
            "name": "issuedOn",
            "label": "Дата издания"
          }
        ]
      }
    ]
  }
]
