// Written by `npm run generate`; changes made here are lost.
/** How a value is shown: in full, and in a column or a badge of up to 25 characters. */
export type Label = { readonly label: string; readonly shortLabel: string }
/** The labels of a value by language. */
export type Labels = { readonly ru: Label; readonly en: Label }

/** Причина отсутствия результата. */
export const AbsenceReasonLabels = {
  'DASH_IN_SOURCE': {"ru":{"label":"Прочерк в документе","shortLabel":"Прочерк"},"en":{"label":"Dash in the document","shortLabel":"Dash"}},
  'BLANK_IN_SOURCE': {"ru":{"label":"Пустая ячейка в документе","shortLabel":"Пустая ячейка"},"en":{"label":"Blank cell in the document","shortLabel":"Blank cell"}},
  'NOT_CHOSEN': {"ru":{"label":"Экзамен не выбирали","shortLabel":"Не выбирали"},"en":{"label":"Exam not chosen","shortLabel":"Not chosen"}},
  'NO_GRADUATES': {"ru":{"label":"Выпускников не было","shortLabel":"Нет выпускников"},"en":{"label":"No graduates","shortLabel":"No graduates"}},
  'NOT_COLLECTED': {"ru":{"label":"Сведения не собирались","shortLabel":"Не собирались"},"en":{"label":"Not collected","shortLabel":"Not collected"}},
} as const satisfies Record<string, Labels>

/** Вид акта. */
export const ActKindLabels = {
  'FEDERAL_LAW': {"ru":{"label":"Федеральный закон","shortLabel":"Федеральный закон"},"en":{"label":"Federal law","shortLabel":"Federal law"}},
  'GOVERNMENT_DECREE': {"ru":{"label":"Постановление Правительства","shortLabel":"Постановление"},"en":{"label":"Government decree","shortLabel":"Government decree"}},
  'ORDER': {"ru":{"label":"Приказ","shortLabel":"Приказ"},"en":{"label":"Order","shortLabel":"Order"}},
  'DIRECTIVE': {"ru":{"label":"Распоряжение","shortLabel":"Распоряжение"},"en":{"label":"Directive","shortLabel":"Directive"}},
  'LETTER': {"ru":{"label":"Письмо","shortLabel":"Письмо"},"en":{"label":"Letter","shortLabel":"Letter"}},
  'PROTOCOL': {"ru":{"label":"Протокол","shortLabel":"Протокол"},"en":{"label":"Minutes","shortLabel":"Minutes"}},
  'CONCEPT': {"ru":{"label":"Концепция","shortLabel":"Концепция"},"en":{"label":"Concept","shortLabel":"Concept"}},
  'SCHEDULE': {"ru":{"label":"План-график","shortLabel":"План-график"},"en":{"label":"Schedule","shortLabel":"Schedule"}},
  'OTHER': {"ru":{"label":"Другой документ","shortLabel":"Другой документ"},"en":{"label":"Other document","shortLabel":"Other document"}},
} as const satisfies Record<string, Labels>

/** По чему мероприятия двух карт признаны одним. */
export const ActivityMatchLabels = {
  'PAIR': {"ru":{"label":"Указано парой","shortLabel":"Указано парой"},"en":{"label":"Named as a pair","shortLabel":"Named as a pair"}},
  'NUMBER_AND_TITLE': {"ru":{"label":"По номеру и названию","shortLabel":"По номеру и названию"},"en":{"label":"By number and title","shortLabel":"By number and title"}},
  'TITLE': {"ru":{"label":"По названию","shortLabel":"По названию"},"en":{"label":"By title","shortLabel":"By title"}},
  'NUMBER_AND_TERM': {"ru":{"label":"По номеру и сроку","shortLabel":"По номеру и сроку"},"en":{"label":"By number and term","shortLabel":"By number and term"}},
} as const satisfies Record<string, Labels>

/** Порядок мероприятий в списке. */
export const ActivityOrderLabels = {
  'POSITION': {"ru":{"label":"Как в документе","shortLabel":"Как в документе"},"en":{"label":"As in the document","shortLabel":"As in the document"}},
  'DUE': {"ru":{"label":"По окончанию срока","shortLabel":"По окончанию срока"},"en":{"label":"By due date","shortLabel":"By due date"}},
} as const satisfies Record<string, Labels>

/** Как записывать пакет отчётов, если в одной из строк ошибка. */
export const BatchModeLabels = {
  'ALL_OR_NOTHING': {"ru":{"label":"Все или ни одного","shortLabel":"Все или ни одного"},"en":{"label":"All or nothing","shortLabel":"All or nothing"}},
  'ROW_BY_ROW': {"ru":{"label":"Каждый отдельно","shortLabel":"Каждый отдельно"},"en":{"label":"Each by itself","shortLabel":"Each by itself"}},
} as const satisfies Record<string, Labels>

/** Порядок кампаний в списке. */
export const CampaignOrderLabels = {
  'DUE_ASC': {"ru":{"label":"Сначала ближайший срок","shortLabel":"Сначала ближайший срок"},"en":{"label":"Earliest due first","shortLabel":"Earliest due first"}},
  'DUE_DESC': {"ru":{"label":"Сначала поздний срок","shortLabel":"Сначала поздний срок"},"en":{"label":"Latest due first","shortLabel":"Latest due first"}},
} as const satisfies Record<string, Labels>

/** Состояние сведений школы на дату. */
export const CampaignSchoolStateLabels = {
  'WAITING': {"ru":{"label":"Ожидаются","shortLabel":"Ожидаются"},"en":{"label":"Awaited","shortLabel":"Awaited"}},
  'SUBMITTED_IN_TIME': {"ru":{"label":"Сданы в срок","shortLabel":"Сданы в срок"},"en":{"label":"Submitted in time","shortLabel":"Submitted in time"}},
  'SUBMITTED_LATE': {"ru":{"label":"Сданы с опозданием","shortLabel":"Сданы с опозданием"},"en":{"label":"Submitted late","shortLabel":"Submitted late"}},
  'LATE': {"ru":{"label":"Не сданы, срок истёк","shortLabel":"Просрочены"},"en":{"label":"Not submitted, overdue","shortLabel":"Overdue"}},
} as const satisfies Record<string, Labels>

/** Состояние кампании мониторинга. */
export const CampaignStatusLabels = {
  'OPEN': {"ru":{"label":"Открыта","shortLabel":"Открыта"},"en":{"label":"Open","shortLabel":"Open"}},
  'CLOSED': {"ru":{"label":"Закрыта","shortLabel":"Закрыта"},"en":{"label":"Closed","shortLabel":"Closed"}},
} as const satisfies Record<string, Labels>

/** Вид изменения. */
export const ChangeOperationLabels = {
  'UPSERT': {"ru":{"label":"Создана или изменена","shortLabel":"Изменена"},"en":{"label":"Created or changed","shortLabel":"Changed"}},
  'TOMBSTONE': {"ru":{"label":"Удалена или недоступна","shortLabel":"Удалена"},"en":{"label":"Removed or out of scope","shortLabel":"Removed"}},
} as const satisfies Record<string, Labels>

/** Должностное лицо, контролирующее исполнение приказа. */
export const ControlKindLabels = {
  'SIGNATORY': {"ru":{"label":"Подписавший приказ","shortLabel":"Подписавший приказ"},"en":{"label":"Signatory of the order","shortLabel":"Signatory of the order"}},
  'APPOINTED': {"ru":{"label":"Назначенное должностное лицо","shortLabel":"Назначенное лицо"},"en":{"label":"Appointed official","shortLabel":"Appointed official"}},
} as const satisfies Record<string, Labels>

/** Роль в сопровождении. */
export const CuratorKindLabels = {
  'REGIONAL_COORDINATOR': {"ru":{"label":"Региональный координатор","shortLabel":"Координатор региона"},"en":{"label":"Regional coordinator","shortLabel":"Regional coordinator"}},
  'MUNICIPAL_COORDINATOR': {"ru":{"label":"Муниципальный координатор","shortLabel":"Координатор МО"},"en":{"label":"Municipal coordinator","shortLabel":"Municipal coordinator"}},
  'MUNICIPAL_CURATOR': {"ru":{"label":"Муниципальный куратор","shortLabel":"Муниципальный куратор"},"en":{"label":"Municipal curator","shortLabel":"Municipal curator"}},
  'SCHOOL_CURATOR': {"ru":{"label":"Школьный куратор","shortLabel":"Школьный куратор"},"en":{"label":"School curator","shortLabel":"School curator"}},
  'SCHOOL_COORDINATOR': {"ru":{"label":"Школьный координатор","shortLabel":"Школьный координатор"},"en":{"label":"School coordinator","shortLabel":"School coordinator"}},
  'TUTOR': {"ru":{"label":"Тьютор","shortLabel":"Тьютор"},"en":{"label":"Tutor","shortLabel":"Tutor"}},
  'METHODIST': {"ru":{"label":"Методист","shortLabel":"Методист"},"en":{"label":"Methodologist","shortLabel":"Methodologist"}},
  'CONTROLLER': {"ru":{"label":"Контролирующий исполнение","shortLabel":"Контролирующий"},"en":{"label":"Execution controller","shortLabel":"Controller"}},
  'OTHER': {"ru":{"label":"Другая роль","shortLabel":"Другая роль"},"en":{"label":"Other role","shortLabel":"Other role"}},
} as const satisfies Record<string, Labels>

/** Перенос даты окончания срока с выходного дня. */
export const DayOffShiftLabels = {
  'NONE': {"ru":{"label":"Не переносится","shortLabel":"Не переносится"},"en":{"label":"Not shifted","shortLabel":"Not shifted"}},
  'NEXT_WORKDAY': {"ru":{"label":"На следующий рабочий день","shortLabel":"На следующий рабочий"},"en":{"label":"To the next working day","shortLabel":"To the next working day"}},
  'PREVIOUS_WORKDAY': {"ru":{"label":"На предыдущий рабочий день","shortLabel":"На предыдущий рабочий"},"en":{"label":"To the previous working day","shortLabel":"To the previous workday"}},
} as const satisfies Record<string, Labels>

/** Вид подтверждающего документа. */
export const EvidenceKindLabels = {
  'ORDER': {"ru":{"label":"Приказ","shortLabel":"Приказ"},"en":{"label":"Order","shortLabel":"Order"}},
  'PROTOCOL': {"ru":{"label":"Протокол","shortLabel":"Протокол"},"en":{"label":"Minutes","shortLabel":"Minutes"}},
  'MEMO': {"ru":{"label":"Справка","shortLabel":"Справка"},"en":{"label":"Memo","shortLabel":"Memo"}},
  'PROGRAM': {"ru":{"label":"Программа","shortLabel":"Программа"},"en":{"label":"Programme","shortLabel":"Programme"}},
  'REPORT': {"ru":{"label":"Отчётный документ","shortLabel":"Отчётный документ"},"en":{"label":"Report document","shortLabel":"Report document"}},
  'LINK': {"ru":{"label":"Ссылка","shortLabel":"Ссылка"},"en":{"label":"Link","shortLabel":"Link"}},
  'PHOTO': {"ru":{"label":"Фотоматериалы","shortLabel":"Фотоматериалы"},"en":{"label":"Photographs","shortLabel":"Photographs"}},
  'OTHER': {"ru":{"label":"Другой документ","shortLabel":"Другой документ"},"en":{"label":"Other document","shortLabel":"Other document"}},
} as const satisfies Record<string, Labels>

/** Способ подтверждения исполнения. */
export const EvidencePolicyLabels = {
  'EXECUTION_COLUMN': {"ru":{"label":"Документы и ссылки об исполнении","shortLabel":"Документы об исполнении"},"en":{"label":"Documents and links of the execution","shortLabel":"Execution documents"}},
  'RESULT_COLUMN': {"ru":{"label":"Документ из графы «Результат»","shortLabel":"Документ из графы"},"en":{"label":"Document named in the result column","shortLabel":"Result document"}},
  'YEARLY_MEMO': {"ru":{"label":"Справка за год","shortLabel":"Справка за год"},"en":{"label":"Yearly memo","shortLabel":"Yearly memo"}},
} as const satisfies Record<string, Labels>

/** Оценочная процедура. */
export const ExamKindLabels = {
  'OGE': {"ru":{"label":"ОГЭ (9 класс)","shortLabel":"ОГЭ"},"en":{"label":"OGE (grade 9)","shortLabel":"OGE"}},
  'EGE': {"ru":{"label":"ЕГЭ (11 класс)","shortLabel":"ЕГЭ"},"en":{"label":"EGE (grade 11)","shortLabel":"EGE"}},
  'VPR': {"ru":{"label":"ВПР","shortLabel":"ВПР"},"en":{"label":"All-Russian test (VPR)","shortLabel":"VPR"}},
} as const satisfies Record<string, Labels>

/** Что делать с результатом, который уже записан. */
export const ExistingResultLabels = {
  'REFUSE': {"ru":{"label":"Отклонить строку","shortLabel":"Отклонить строку"},"en":{"label":"Refuse the row","shortLabel":"Refuse the row"}},
  'CORRECT': {"ru":{"label":"Исправить","shortLabel":"Исправить"},"en":{"label":"Correct","shortLabel":"Correct"}},
} as const satisfies Record<string, Labels>

/** Уровень замечания. */
export const FindingLevelLabels = {
  'NOTE': {"ru":{"label":"К сведению","shortLabel":"К сведению"},"en":{"label":"Note","shortLabel":"Note"}},
  'WARNING': {"ru":{"label":"Предупреждение","shortLabel":"Предупреждение"},"en":{"label":"Warning","shortLabel":"Warning"}},
  'REFUSAL': {"ru":{"label":"Отказ","shortLabel":"Отказ"},"en":{"label":"Refusal","shortLabel":"Refusal"}},
} as const satisfies Record<string, Labels>

/** Порядок замечаний в списке. */
export const FindingOrderLabels = {
  'CODE': {"ru":{"label":"По коду","shortLabel":"По коду"},"en":{"label":"By code","shortLabel":"By code"}},
  'FOUND': {"ru":{"label":"Сначала новые","shortLabel":"Сначала новые"},"en":{"label":"Newest first","shortLabel":"Newest first"}},
} as const satisfies Record<string, Labels>

/** Состояние импорта файла. */
export const ImportStateLabels = {
  'QUEUED': {"ru":{"label":"В очереди","shortLabel":"В очереди"},"en":{"label":"Waiting","shortLabel":"Waiting"}},
  'RUNNING': {"ru":{"label":"Выполняется","shortLabel":"Выполняется"},"en":{"label":"In progress","shortLabel":"In progress"}},
  'DONE': {"ru":{"label":"Завершён","shortLabel":"Завершён"},"en":{"label":"Finished","shortLabel":"Finished"}},
  'FAILED': {"ru":{"label":"Прерван из-за ошибки","shortLabel":"Ошибка"},"en":{"label":"Failed","shortLabel":"Failed"}},
  'CANCELLED': {"ru":{"label":"Отменён","shortLabel":"Отменён"},"en":{"label":"Cancelled","shortLabel":"Cancelled"}},
} as const satisfies Record<string, Labels>

/** Ожидаемое изменение. */
export const IndicatorDirectionLabels = {
  'INCREASE': {"ru":{"label":"Рост","shortLabel":"Рост"},"en":{"label":"Increase","shortLabel":"Increase"}},
  'DECREASE': {"ru":{"label":"Снижение","shortLabel":"Снижение"},"en":{"label":"Decrease","shortLabel":"Decrease"}},
  'HOLD': {"ru":{"label":"Сохранение","shortLabel":"Сохранение"},"en":{"label":"Hold","shortLabel":"Hold"}},
} as const satisfies Record<string, Labels>

/** Графа, ячейка которой пуста в документе и, вероятно, объединена с ячейкой другой строки. */
export const InheritedCellLabels = {
  'TERM': {"ru":{"label":"Срок","shortLabel":"Срок"},"en":{"label":"Term","shortLabel":"Term"}},
  'RESPONSIBLE': {"ru":{"label":"Ответственные","shortLabel":"Ответственные"},"en":{"label":"Responsible","shortLabel":"Responsible"}},
  'RESULT': {"ru":{"label":"Планируемый результат","shortLabel":"Планируемый результат"},"en":{"label":"Planned result","shortLabel":"Planned result"}},
} as const satisfies Record<string, Labels>

/** Язык подписей. */
export const LanguageLabels = {
  'RU': {"ru":{"label":"Русский","shortLabel":"Русский"},"en":{"label":"Russian","shortLabel":"Russian"}},
  'EN': {"ru":{"label":"Английский","shortLabel":"Английский"},"en":{"label":"English","shortLabel":"English"}},
} as const satisfies Record<string, Labels>

/** Тип муниципального учреждения. */
export const LegalFormLabels = {
  'BUDGETARY': {"ru":{"label":"Бюджетное (МБОУ)","shortLabel":"МБОУ"},"en":{"label":"Budgetary (MBOU)","shortLabel":"Budgetary"}},
  'AUTONOMOUS': {"ru":{"label":"Автономное (МАОУ)","shortLabel":"МАОУ"},"en":{"label":"Autonomous (MAOU)","shortLabel":"Autonomous"}},
  'TREASURY': {"ru":{"label":"Казённое (МКОУ)","shortLabel":"МКОУ"},"en":{"label":"State-financed (MKOU)","shortLabel":"State-financed"}},
  'OTHER': {"ru":{"label":"Другой тип","shortLabel":"Другой тип"},"en":{"label":"Other type","shortLabel":"Other type"}},
} as const satisfies Record<string, Labels>

/** Что сделано со строкой списка. */
export const ListedSchoolOutcomeLabels = {
  'CREATED': {"ru":{"label":"Школа добавлена","shortLabel":"Школа добавлена"},"en":{"label":"Created","shortLabel":"Created"}},
  'UPDATED': {"ru":{"label":"Школа изменена","shortLabel":"Школа изменена"},"en":{"label":"Updated","shortLabel":"Updated"}},
  'UNCHANGED': {"ru":{"label":"Изменений нет","shortLabel":"Изменений нет"},"en":{"label":"Unchanged","shortLabel":"Unchanged"}},
  'REFUSED': {"ru":{"label":"Строка не записана","shortLabel":"Строка не записана"},"en":{"label":"Refused","shortLabel":"Refused"}},
} as const satisfies Record<string, Labels>

/** Состояние решения на дату. */
export const MeetingDecisionStateLabels = {
  'OPEN': {"ru":{"label":"В работе","shortLabel":"В работе"},"en":{"label":"Open","shortLabel":"Open"}},
  'OVERDUE': {"ru":{"label":"Просрочено","shortLabel":"Просрочено"},"en":{"label":"Overdue","shortLabel":"Overdue"}},
  'DONE': {"ru":{"label":"Исполнено","shortLabel":"Исполнено"},"en":{"label":"Done","shortLabel":"Done"}},
} as const satisfies Record<string, Labels>

/** Обязателен ли пункт приказа. */
export const ModalityLabels = {
  'MANDATORY': {"ru":{"label":"Обязательно","shortLabel":"Обязательно"},"en":{"label":"Mandatory","shortLabel":"Mandatory"}},
  'RECOMMENDED': {"ru":{"label":"Рекомендовано","shortLabel":"Рекомендовано"},"en":{"label":"Recommended","shortLabel":"Recommended"}},
} as const satisfies Record<string, Labels>

/** Что произошло с муниципальным образованием. */
export const MunicipalityEventKindLabels = {
  'MERGED': {"ru":{"label":"Вошло в состав другого","shortLabel":"Присоединено"},"en":{"label":"Merged into another municipality","shortLabel":"Merged"}},
  'ABSORBED': {"ru":{"label":"В его состав вошло другое","shortLabel":"Присоединило другое"},"en":{"label":"Absorbed another municipality","shortLabel":"Absorbed another"}},
} as const satisfies Record<string, Labels>

/** Вид муниципального образования. */
export const MunicipalityKindLabels = {
  'DISTRICT': {"ru":{"label":"Муниципальный район","shortLabel":"Муниципальный район"},"en":{"label":"Municipal district","shortLabel":"Municipal district"}},
  'MUNICIPAL_OKRUG': {"ru":{"label":"Муниципальный округ","shortLabel":"Муниципальный округ"},"en":{"label":"Municipal okrug","shortLabel":"Municipal okrug"}},
  'URBAN_OKRUG': {"ru":{"label":"Городской округ","shortLabel":"Городской округ"},"en":{"label":"Urban okrug","shortLabel":"Urban okrug"}},
} as const satisfies Record<string, Labels>

/** Как часто уведомления приходят по почте. */
export const NoticeDigestLabels = {
  'AT_ONCE': {"ru":{"label":"Сразу","shortLabel":"Сразу"},"en":{"label":"At once","shortLabel":"At once"}},
  'DAILY': {"ru":{"label":"Раз в день, утром","shortLabel":"Раз в день"},"en":{"label":"Daily","shortLabel":"Daily"}},
  'WEEKLY': {"ru":{"label":"Раз в неделю, в понедельник утром","shortLabel":"Раз в неделю"},"en":{"label":"Weekly","shortLabel":"Weekly"}},
  'NEVER': {"ru":{"label":"Никогда","shortLabel":"Никогда"},"en":{"label":"Never","shortLabel":"Never"}},
} as const satisfies Record<string, Labels>

/** Вид уведомления. */
export const NoticeKindLabels = {
  'DUE_SOON': {"ru":{"label":"Срок приближается","shortLabel":"Срок приближается"},"en":{"label":"Due soon","shortLabel":"Due soon"}},
  'DUE_TODAY': {"ru":{"label":"Срок сегодня","shortLabel":"Срок сегодня"},"en":{"label":"Due today","shortLabel":"Due today"}},
  'OVERDUE': {"ru":{"label":"Срок истёк","shortLabel":"Срок истёк"},"en":{"label":"Overdue","shortLabel":"Overdue"}},
  'ESCALATED': {"ru":{"label":"Просрочка на территории","shortLabel":"Просрочка"},"en":{"label":"Long overdue on the territory","shortLabel":"Long overdue"}},
  'RETURNED': {"ru":{"label":"Отчёт возвращён на доработку","shortLabel":"Возвращён"},"en":{"label":"Report returned","shortLabel":"Report returned"}},
  'UNREVIEWED': {"ru":{"label":"Отчёты не проверены пять рабочих дней и дольше","shortLabel":"Не проверены"},"en":{"label":"Reports wait for review","shortLabel":"Reports wait for review"}},
  'IMPORT_FINISHED': {"ru":{"label":"Импорт файла завершён","shortLabel":"Импорт"},"en":{"label":"Import finished","shortLabel":"Import finished"}},
} as const satisfies Record<string, Labels>

/** Признак группировки обязательств. */
export const ObligationGroupingLabels = {
  'STATE': {"ru":{"label":"Состояние","shortLabel":"Состояние"},"en":{"label":"State","shortLabel":"State"}},
  'MONTH': {"ru":{"label":"Месяц окончания срока","shortLabel":"Месяц"},"en":{"label":"Month of the due date","shortLabel":"Month"}},
  'REGION': {"ru":{"label":"Регион","shortLabel":"Регион"},"en":{"label":"Region","shortLabel":"Region"}},
  'MUNICIPALITY': {"ru":{"label":"Муниципальное образование","shortLabel":"Муниципалитет"},"en":{"label":"Municipality","shortLabel":"Municipality"}},
  'SCHOOL': {"ru":{"label":"Школа","shortLabel":"Школа"},"en":{"label":"School","shortLabel":"School"}},
  'ORGANIZATION': {"ru":{"label":"Организация","shortLabel":"Организация"},"en":{"label":"Organization","shortLabel":"Organization"}},
  'ROADMAP': {"ru":{"label":"Дорожная карта","shortLabel":"Дорожная карта"},"en":{"label":"Roadmap","shortLabel":"Roadmap"}},
  'SECTION': {"ru":{"label":"Раздел","shortLabel":"Раздел"},"en":{"label":"Section","shortLabel":"Section"}},
  'SECTION_KIND': {"ru":{"label":"Вид раздела","shortLabel":"Вид раздела"},"en":{"label":"Kind of section","shortLabel":"Kind of section"}},
  'ACTIVITY': {"ru":{"label":"Мероприятие","shortLabel":"Мероприятие"},"en":{"label":"Activity","shortLabel":"Activity"}},
  'ORDER': {"ru":{"label":"Приказ","shortLabel":"Приказ"},"en":{"label":"Order","shortLabel":"Order"}},
} as const satisfies Record<string, Labels>

/** Порядок обязательств в списке. */
export const ObligationOrderLabels = {
  'DUE_ASC': {"ru":{"label":"Сначала ближайший срок","shortLabel":"Сначала ближайший срок"},"en":{"label":"Earliest due first","shortLabel":"Earliest due first"}},
  'DUE_DESC': {"ru":{"label":"Сначала поздний срок","shortLabel":"Сначала поздний срок"},"en":{"label":"Latest due first","shortLabel":"Latest due first"}},
} as const satisfies Record<string, Labels>

/** Состояние обязательства на дату. */
export const ObligationStateLabels = {
  'BEFORE_APPROVAL': {"ru":{"label":"Срок истёк до утверждения","shortLabel":"До утверждения"},"en":{"label":"Due before approval","shortLabel":"Before approval"}},
  'UPCOMING': {"ru":{"label":"Предстоит","shortLabel":"Предстоит"},"en":{"label":"Upcoming","shortLabel":"Upcoming"}},
  'OPEN': {"ru":{"label":"Ожидается отчёт","shortLabel":"Ожидается отчёт"},"en":{"label":"Report awaited","shortLabel":"Report awaited"}},
  'OVERDUE': {"ru":{"label":"Просрочено","shortLabel":"Просрочено"},"en":{"label":"Overdue","shortLabel":"Overdue"}},
  'SUBMITTED': {"ru":{"label":"На проверке","shortLabel":"На проверке"},"en":{"label":"Under review","shortLabel":"Under review"}},
  'RETURNED': {"ru":{"label":"Возвращено на доработку","shortLabel":"На доработке"},"en":{"label":"Returned for rework","shortLabel":"Returned"}},
  'DONE': {"ru":{"label":"Исполнено","shortLabel":"Исполнено"},"en":{"label":"Done","shortLabel":"Done"}},
  'WAIVED': {"ru":{"label":"Снято без исполнения","shortLabel":"Снято"},"en":{"label":"Waived","shortLabel":"Waived"}},
} as const satisfies Record<string, Labels>

/** Порядок приказов в списке. */
export const OrderOrderLabels = {
  'NEWEST': {"ru":{"label":"Сначала новые","shortLabel":"Сначала новые"},"en":{"label":"Newest first","shortLabel":"Newest first"}},
  'OLDEST': {"ru":{"label":"Сначала старые","shortLabel":"Сначала старые"},"en":{"label":"Oldest first","shortLabel":"Oldest first"}},
} as const satisfies Record<string, Labels>

/** Действует ли акт. */
export const OrderStateLabels = {
  'IN_FORCE': {"ru":{"label":"Действует","shortLabel":"Действует"},"en":{"label":"In force","shortLabel":"In force"}},
  'AMENDED': {"ru":{"label":"Действует с изменениями","shortLabel":"С изменениями"},"en":{"label":"In force as amended","shortLabel":"Amended"}},
  'VOID': {"ru":{"label":"Утратил силу","shortLabel":"Утратил силу"},"en":{"label":"No longer in force","shortLabel":"Void"}},
} as const satisfies Record<string, Labels>

/** Вид организации. */
export const OrganizationKindLabels = {
  'FEDERAL_AUTHORITY': {"ru":{"label":"Федеральный орган власти","shortLabel":"Федеральный орган власти"},"en":{"label":"Federal authority","shortLabel":"Federal authority"}},
  'REGIONAL_AUTHORITY': {"ru":{"label":"Региональный орган управления образованием","shortLabel":"Региональный орган"},"en":{"label":"Regional education authority","shortLabel":"Regional authority"}},
  'REGIONAL_SUPERVISOR': {"ru":{"label":"Региональный орган контроля и надзора","shortLabel":"Орган надзора"},"en":{"label":"Regional supervisory authority","shortLabel":"Supervisor"}},
  'REGIONAL_INSTITUTE': {"ru":{"label":"Институт развития образования (ИРО)","shortLabel":"ИРО"},"en":{"label":"Institute for education development","shortLabel":"Regional institute"}},
  'ASSESSMENT_CENTER': {"ru":{"label":"Центр оценки качества образования","shortLabel":"Центр оценки качества"},"en":{"label":"Education quality assessment centre","shortLabel":"Assessment centre"}},
  'EDUCATION_AUTHORITY': {"ru":{"label":"Муниципальный орган управления образованием (МОУО)","shortLabel":"МОУО"},"en":{"label":"Municipal education authority","shortLabel":"Municipal authority"}},
  'DEPARTMENT': {"ru":{"label":"Структурное подразделение","shortLabel":"Подразделение"},"en":{"label":"Department","shortLabel":"Department"}},
  'METHODICAL_SERVICE': {"ru":{"label":"Методическая служба","shortLabel":"Методическая служба"},"en":{"label":"Methodical service","shortLabel":"Methodical service"}},
  'METHODICAL_ASSOCIATION': {"ru":{"label":"Районное методическое объединение (РМО)","shortLabel":"РМО"},"en":{"label":"District methodical association","shortLabel":"District association"}},
  'SCHOOL_ASSOCIATION': {"ru":{"label":"Школьное методическое объединение (ШМО)","shortLabel":"ШМО"},"en":{"label":"School methodical association","shortLabel":"School association"}},
  'CONSULTING_CENTER': {"ru":{"label":"Консультационный центр","shortLabel":"Консультационный центр"},"en":{"label":"Consulting centre","shortLabel":"Consulting centre"}},
  'COUNCIL': {"ru":{"label":"Совет","shortLabel":"Совет"},"en":{"label":"Council","shortLabel":"Council"}},
  'WORKING_GROUP': {"ru":{"label":"Рабочая группа","shortLabel":"Рабочая группа"},"en":{"label":"Working group","shortLabel":"Working group"}},
  'SCHOOL_GROUP': {"ru":{"label":"Группа школ","shortLabel":"Группа школ"},"en":{"label":"Group of schools","shortLabel":"Group of schools"}},
  'PARTICIPANT_GROUP': {"ru":{"label":"Группа участников","shortLabel":"Группа участников"},"en":{"label":"Group of participants","shortLabel":"Group of participants"}},
} as const satisfies Record<string, Labels>

/** Действие со сроком, который выходит за период дорожной карты. */
export const OutsidePeriodLabels = {
  'KEEP': {"ru":{"label":"Оставить как напечатано","shortLabel":"Как напечатано"},"en":{"label":"Keep as printed","shortLabel":"Keep as printed"}},
  'CLIP': {"ru":{"label":"Оставить часть внутри периода","shortLabel":"Часть внутри периода"},"en":{"label":"Keep the part inside the period","shortLabel":"Part inside the period"}},
  'DROP': {"ru":{"label":"Не создавать обязательство","shortLabel":"Не создавать"},"en":{"label":"Create no obligation","shortLabel":"Create no obligation"}},
} as const satisfies Record<string, Labels>

/** Вид партнёрства. */
export const PartnershipKindLabels = {
  'NETWORK_CONTRACT': {"ru":{"label":"Сетевое взаимодействие (договор)","shortLabel":"Сетевое взаимодействие"},"en":{"label":"Network cooperation (contract)","shortLabel":"Network cooperation"}},
  'INTERNSHIP': {"ru":{"label":"Стажировка","shortLabel":"Стажировка"},"en":{"label":"Internship","shortLabel":"Internship"}},
  'MENTORSHIP': {"ru":{"label":"Наставничество","shortLabel":"Наставничество"},"en":{"label":"Mentorship","shortLabel":"Mentorship"}},
  'OTHER': {"ru":{"label":"Другой вид","shortLabel":"Другой вид"},"en":{"label":"Other kind","shortLabel":"Other kind"}},
} as const satisfies Record<string, Labels>

/** Вид периода дорожной карты. */
export const PeriodKindLabels = {
  'CALENDAR_YEAR': {"ru":{"label":"Календарный год","shortLabel":"Календарный год"},"en":{"label":"Calendar year","shortLabel":"Calendar year"}},
  'SCHOOL_YEAR': {"ru":{"label":"Учебный год","shortLabel":"Учебный год"},"en":{"label":"School year","shortLabel":"School year"}},
  'TWO_YEAR': {"ru":{"label":"Два года","shortLabel":"Два года"},"en":{"label":"Two years","shortLabel":"Two years"}},
  'PROJECT': {"ru":{"label":"Срок проекта","shortLabel":"Срок проекта"},"en":{"label":"Term of the project","shortLabel":"Term of the project"}},
  'HORIZON': {"ru":{"label":"До указанного года","shortLabel":"До указанного года"},"en":{"label":"Until a given year","shortLabel":"Until a given year"}},
} as const satisfies Record<string, Labels>

/** Откуда взято действующее значение настройки. */
export const PolicyOriginLabels = {
  'PLATFORM': {"ru":{"label":"Платформа","shortLabel":"Платформа"},"en":{"label":"The platform","shortLabel":"The platform"}},
  'PLUGIN': {"ru":{"label":"Плагин региона","shortLabel":"Плагин региона"},"en":{"label":"The plugin of the region","shortLabel":"The plugin"}},
  'REGION': {"ru":{"label":"Регион","shortLabel":"Регион"},"en":{"label":"The region","shortLabel":"The region"}},
  'MUNICIPALITY': {"ru":{"label":"Муниципальное образование","shortLabel":"Муниципалитет"},"en":{"label":"The municipality","shortLabel":"The municipality"}},
} as const satisfies Record<string, Labels>

/** Вид значения настройки. */
export const PolicyValueKindLabels = {
  'NUMBER': {"ru":{"label":"Целое число","shortLabel":"Целое число"},"en":{"label":"Whole number","shortLabel":"Whole number"}},
  'FLAG': {"ru":{"label":"Да или нет","shortLabel":"Да или нет"},"en":{"label":"Yes or no","shortLabel":"Yes or no"}},
  'CHOICE': {"ru":{"label":"Один из вариантов","shortLabel":"Вариант"},"en":{"label":"One of several values","shortLabel":"Choice"}},
  'DAYS': {"ru":{"label":"Даты каждого года","shortLabel":"Даты каждого года"},"en":{"label":"Days of each year","shortLabel":"Days of each year"}},
} as const satisfies Record<string, Labels>

/** Уровень отчётности об исполнении. */
export const ReportingLevelLabels = {
  'SCHOOL': {"ru":{"label":"Школа","shortLabel":"Школа"},"en":{"label":"School","shortLabel":"School"}},
  'MUNICIPALITY': {"ru":{"label":"Муниципальное образование","shortLabel":"Муниципалитет"},"en":{"label":"Municipality","shortLabel":"Municipality"}},
} as const satisfies Record<string, Labels>

/** Решение по отчёту. */
export const ReviewDecisionLabels = {
  'ACCEPTED': {"ru":{"label":"Принят","shortLabel":"Принят"},"en":{"label":"Accepted","shortLabel":"Accepted"}},
  'RETURNED': {"ru":{"label":"Возвращён на доработку","shortLabel":"На доработку"},"en":{"label":"Returned for rework","shortLabel":"Returned"}},
} as const satisfies Record<string, Labels>

/** Охват фактора риска: до какого звена доведена цепочка «программа – мероприятие – показатель – значение». */
export const RiskCoverageStateLabels = {
  'NO_PROGRAM': {"ru":{"label":"Нет программы","shortLabel":"Нет программы"},"en":{"label":"No programme","shortLabel":"No programme"}},
  'NO_ACTIVITY': {"ru":{"label":"Программа не связана с мероприятием","shortLabel":"Нет мероприятия"},"en":{"label":"Programme without an activity","shortLabel":"No activity"}},
  'NO_INDICATOR': {"ru":{"label":"Мероприятие не связано с показателем","shortLabel":"Нет показателя"},"en":{"label":"Activity without an indicator","shortLabel":"No indicator"}},
  'NO_VALUE': {"ru":{"label":"Показатель ещё не измерен","shortLabel":"Нет значения"},"en":{"label":"Indicator without a value","shortLabel":"No value"}},
  'COVERED': {"ru":{"label":"Охвачен","shortLabel":"Охвачен"},"en":{"label":"Covered","shortLabel":"Covered"}},
} as const satisfies Record<string, Labels>

/** Значимость фактора риска для школы. */
export const RiskSignificanceLabels = {
  'HIGH': {"ru":{"label":"Высокая","shortLabel":"Высокая"},"en":{"label":"High","shortLabel":"High"}},
  'MEDIUM': {"ru":{"label":"Средняя","shortLabel":"Средняя"},"en":{"label":"Medium","shortLabel":"Medium"}},
  'LOW': {"ru":{"label":"Низкая","shortLabel":"Низкая"},"en":{"label":"Low","shortLabel":"Low"}},
} as const satisfies Record<string, Labels>

/** Что произошло с записью дорожной карты. */
export const RoadmapChangeKindLabels = {
  'ADDED': {"ru":{"label":"Добавлено","shortLabel":"Добавлено"},"en":{"label":"Added","shortLabel":"Added"}},
  'CHANGED': {"ru":{"label":"Изменено","shortLabel":"Изменено"},"en":{"label":"Changed","shortLabel":"Changed"}},
  'REMOVED': {"ru":{"label":"Удалено","shortLabel":"Удалено"},"en":{"label":"Removed","shortLabel":"Removed"}},
} as const satisfies Record<string, Labels>

/** Содержание графы. */
export const RoadmapColumnFieldLabels = {
  'NUMBER': {"ru":{"label":"Номер","shortLabel":"Номер"},"en":{"label":"Number","shortLabel":"Number"}},
  'TITLE': {"ru":{"label":"Мероприятие","shortLabel":"Мероприятие"},"en":{"label":"Activity","shortLabel":"Activity"}},
  'TERM': {"ru":{"label":"Срок","shortLabel":"Срок"},"en":{"label":"Term","shortLabel":"Term"}},
  'RESPONSIBLE': {"ru":{"label":"Ответственные","shortLabel":"Ответственные"},"en":{"label":"Responsible","shortLabel":"Responsible"}},
  'RESULT': {"ru":{"label":"Планируемый результат","shortLabel":"Планируемый результат"},"en":{"label":"Planned result","shortLabel":"Planned result"}},
  'EXECUTION': {"ru":{"label":"Сведения об исполнении","shortLabel":"Сведения об исполнении"},"en":{"label":"Execution","shortLabel":"Execution"}},
} as const satisfies Record<string, Labels>

/** Уровень, на котором принята дорожная карта. */
export const RoadmapLevelLabels = {
  'REGIONAL': {"ru":{"label":"Региональная","shortLabel":"Региональная"},"en":{"label":"Regional","shortLabel":"Regional"}},
  'MUNICIPAL': {"ru":{"label":"Муниципальная","shortLabel":"Муниципальная"},"en":{"label":"Municipal","shortLabel":"Municipal"}},
  'SCHOOL': {"ru":{"label":"Школьная","shortLabel":"Школьная"},"en":{"label":"School","shortLabel":"School"}},
} as const satisfies Record<string, Labels>

/** Порядок дорожных карт в списке. */
export const RoadmapOrderLabels = {
  'PERIOD': {"ru":{"label":"Сначала новый период","shortLabel":"Сначала новый период"},"en":{"label":"Newest period first","shortLabel":"Newest period first"}},
  'UPDATED': {"ru":{"label":"Сначала недавно изменённые","shortLabel":"По дате изменения"},"en":{"label":"Recently changed first","shortLabel":"Recently changed"}},
} as const satisfies Record<string, Labels>

/** Состояние дорожной карты. */
export const RoadmapStatusLabels = {
  'DRAFT': {"ru":{"label":"Проект","shortLabel":"Проект"},"en":{"label":"Draft","shortLabel":"Draft"}},
  'APPROVED': {"ru":{"label":"Утверждена","shortLabel":"Утверждена"},"en":{"label":"Approved","shortLabel":"Approved"}},
  'IN_EXECUTION': {"ru":{"label":"Исполняется","shortLabel":"Исполняется"},"en":{"label":"In execution","shortLabel":"In execution"}},
  'CLOSED': {"ru":{"label":"Закрыта","shortLabel":"Закрыта"},"en":{"label":"Closed","shortLabel":"Closed"}},
  'SUPERSEDED': {"ru":{"label":"Заменена","shortLabel":"Заменена"},"en":{"label":"Superseded","shortLabel":"Superseded"}},
  'CANCELLED': {"ru":{"label":"Отменена","shortLabel":"Отменена"},"en":{"label":"Cancelled","shortLabel":"Cancelled"}},
} as const satisfies Record<string, Labels>

/** Роль пользователя на территории. */
export const RoleLabels = {
  'PUBLIC': {"ru":{"label":"Без входа","shortLabel":"Без входа"},"en":{"label":"Anonymous","shortLabel":"Anonymous"}},
  'SCHOOL': {"ru":{"label":"Сотрудник школы","shortLabel":"Сотрудник школы"},"en":{"label":"School staff","shortLabel":"School staff"}},
  'CURATOR': {"ru":{"label":"Куратор","shortLabel":"Куратор"},"en":{"label":"Curator","shortLabel":"Curator"}},
  'MUNICIPAL': {"ru":{"label":"Муниципальный специалист","shortLabel":"Муниципалитет"},"en":{"label":"Municipal officer","shortLabel":"Municipal officer"}},
  'REGIONAL': {"ru":{"label":"Региональный специалист","shortLabel":"Регион"},"en":{"label":"Regional officer","shortLabel":"Regional officer"}},
  'AUDITOR': {"ru":{"label":"Аудитор (только чтение)","shortLabel":"Аудитор"},"en":{"label":"Auditor (read only)","shortLabel":"Auditor"}},
  'ADMIN': {"ru":{"label":"Администратор","shortLabel":"Администратор"},"en":{"label":"Administrator","shortLabel":"Administrator"}},
} as const satisfies Record<string, Labels>

/** Способ сведения показателя школ в показатель территории. */
export const RollUpLabels = {
  'SUM': {"ru":{"label":"Сумма","shortLabel":"Сумма"},"en":{"label":"Sum","shortLabel":"Sum"}},
  'MEAN': {"ru":{"label":"Среднее","shortLabel":"Среднее"},"en":{"label":"Mean","shortLabel":"Mean"}},
  'SHARE': {"ru":{"label":"Доля","shortLabel":"Доля"},"en":{"label":"Share","shortLabel":"Share"}},
  'NONE': {"ru":{"label":"Не сводится","shortLabel":"Не сводится"},"en":{"label":"Not rolled up","shortLabel":"Not rolled up"}},
} as const satisfies Record<string, Labels>

/** Что сделано со строкой списка. */
export const RowOutcomeLabels = {
  'CREATED': {"ru":{"label":"Запись добавлена","shortLabel":"Запись добавлена"},"en":{"label":"Created","shortLabel":"Created"}},
  'UPDATED': {"ru":{"label":"Запись изменена","shortLabel":"Запись изменена"},"en":{"label":"Updated","shortLabel":"Updated"}},
  'UNCHANGED': {"ru":{"label":"Изменений нет","shortLabel":"Изменений нет"},"en":{"label":"Unchanged","shortLabel":"Unchanged"}},
  'REFUSED': {"ru":{"label":"Строка не записана","shortLabel":"Строка не записана"},"en":{"label":"Refused","shortLabel":"Refused"}},
} as const satisfies Record<string, Labels>

/** Основание правила. */
export const RuleBasisLabels = {
  'STATED': {"ru":{"label":"Прямо указано в документе","shortLabel":"Указано в документе"},"en":{"label":"Stated in the document","shortLabel":"Stated in the document"}},
  'INTERPRETED': {"ru":{"label":"Толкование платформы","shortLabel":"Толкование"},"en":{"label":"Interpreted by the platform","shortLabel":"Interpreted"}},
} as const satisfies Record<string, Labels>

/** Действие, при котором применяется правило. */
export const RuleMomentLabels = {
  'ROADMAP_APPROVE': {"ru":{"label":"Утверждение дорожной карты","shortLabel":"Утверждение карты"},"en":{"label":"Approval of a roadmap","shortLabel":"Approval of a roadmap"}},
  'ROADMAP_CLOSE': {"ru":{"label":"Закрытие дорожной карты","shortLabel":"Закрытие карты"},"en":{"label":"Closing of a roadmap","shortLabel":"Closing of a roadmap"}},
  'ROADMAP_REVIEW': {"ru":{"label":"Проверка дорожной карты на дату","shortLabel":"Проверка карты"},"en":{"label":"Review of a roadmap on a date","shortLabel":"Roadmap review"}},
  'REPORT_SUBMIT': {"ru":{"label":"Подача отчёта","shortLabel":"Подача отчёта"},"en":{"label":"Submission of a report","shortLabel":"Submission of a report"}},
  'REPORT_ACCEPT': {"ru":{"label":"Принятие отчёта","shortLabel":"Принятие отчёта"},"en":{"label":"Acceptance of a report","shortLabel":"Acceptance of a report"}},
  'CURATOR_ASSIGN': {"ru":{"label":"Назначение куратора","shortLabel":"Назначение куратора"},"en":{"label":"Assignment of a curator","shortLabel":"Assignment of a curator"}},
  'INDICATOR_RECORD': {"ru":{"label":"Запись значения показателя","shortLabel":"Запись показателя"},"en":{"label":"Recording of an indicator","shortLabel":"Recording of an indicator"}},
  'CAMPAIGN_OPEN': {"ru":{"label":"Открытие кампании","shortLabel":"Открытие кампании"},"en":{"label":"Opening of a campaign","shortLabel":"Opening of a campaign"}},
  'CAMPAIGN_CLOSE': {"ru":{"label":"Закрытие кампании","shortLabel":"Закрытие кампании"},"en":{"label":"Closing of a campaign","shortLabel":"Closing of a campaign"}},
  'MUTATION': {"ru":{"label":"Другое действие","shortLabel":"Другое действие"},"en":{"label":"Another action","shortLabel":"Another action"}},
} as const satisfies Record<string, Labels>

/** Что произошло со школой. */
export const SchoolEventKindLabels = {
  'MOVED': {"ru":{"label":"Переведена в другое муниципальное образование","shortLabel":"Переведена"},"en":{"label":"Moved to another municipality","shortLabel":"Moved"}},
  'RENAMED': {"ru":{"label":"Переименована","shortLabel":"Переименована"},"en":{"label":"Renamed","shortLabel":"Renamed"}},
  'CLOSED': {"ru":{"label":"Ликвидирована","shortLabel":"Ликвидирована"},"en":{"label":"Closed","shortLabel":"Closed"}},
  'MERGED': {"ru":{"label":"Присоединена к другой школе","shortLabel":"Присоединена"},"en":{"label":"Merged into another school","shortLabel":"Merged"}},
  'ABSORBED': {"ru":{"label":"К школе присоединена другая","shortLabel":"Присоединила другую"},"en":{"label":"Absorbed another school","shortLabel":"Absorbed another school"}},
  'SPLIT': {"ru":{"label":"Разделена на несколько школ","shortLabel":"Разделена"},"en":{"label":"Split into several schools","shortLabel":"Split"}},
  'FOUNDED': {"ru":{"label":"Создана при реорганизации другой школы","shortLabel":"Создана"},"en":{"label":"Founded in a reorganization","shortLabel":"Founded"}},
} as const satisfies Record<string, Labels>

/** Высший уровень общего образования, по программам которого школа ведёт обучение. */
export const SchoolKindLabels = {
  'SECONDARY': {"ru":{"label":"Средняя (СОШ)","shortLabel":"СОШ"},"en":{"label":"Secondary school","shortLabel":"Secondary"}},
  'BASIC': {"ru":{"label":"Основная (ООШ)","shortLabel":"ООШ"},"en":{"label":"Basic school","shortLabel":"Basic"}},
  'PRIMARY': {"ru":{"label":"Начальная (НОШ)","shortLabel":"НОШ"},"en":{"label":"Primary school","shortLabel":"Primary"}},
  'OTHER': {"ru":{"label":"Другой вид","shortLabel":"Другой вид"},"en":{"label":"Other kind","shortLabel":"Other kind"}},
} as const satisfies Record<string, Labels>

/** Порядок школ в списке. */
export const SchoolOrderLabels = {
  'NAME': {"ru":{"label":"По названию","shortLabel":"По названию"},"en":{"label":"By name","shortLabel":"By name"}},
  'UPDATED': {"ru":{"label":"Сначала недавно изменённые","shortLabel":"По дате изменения"},"en":{"label":"Recently changed first","shortLabel":"Recently changed"}},
} as const satisfies Record<string, Labels>

/** Роль школы в поддержке других школ. */
export const SchoolRoleKindLabels = {
  'LEADER': {"ru":{"label":"Школа-лидер","shortLabel":"Школа-лидер"},"en":{"label":"Leader school","shortLabel":"Leader school"}},
  'RESOURCE_CENTER': {"ru":{"label":"Ресурсный центр","shortLabel":"Ресурсный центр"},"en":{"label":"Resource centre","shortLabel":"Resource centre"}},
  'INNOVATION_SITE': {"ru":{"label":"Инновационная площадка","shortLabel":"Инновационная площадка"},"en":{"label":"Innovation site","shortLabel":"Innovation site"}},
  'INTERNSHIP_SITE': {"ru":{"label":"Стажировочная площадка","shortLabel":"Стажировочная площадка"},"en":{"label":"Internship site","shortLabel":"Internship site"}},
  'OTHER': {"ru":{"label":"Другая роль","shortLabel":"Другая роль"},"en":{"label":"Other role","shortLabel":"Other role"}},
} as const satisfies Record<string, Labels>

/** Вид искомых записей. */
export const SearchTypeLabels = {
  'SCHOOL': {"ru":{"label":"Школа","shortLabel":"Школа"},"en":{"label":"School","shortLabel":"School"}},
  'ACTIVITY': {"ru":{"label":"Мероприятие","shortLabel":"Мероприятие"},"en":{"label":"Activity","shortLabel":"Activity"}},
  'ORDER': {"ru":{"label":"Приказ","shortLabel":"Приказ"},"en":{"label":"Order","shortLabel":"Order"}},
} as const satisfies Record<string, Labels>

/** Вид раздела: общий для регионов, у которых названия разделов разные. */
export const SectionKindLabels = {
  'ORGANIZATION': {"ru":{"label":"Организация и управление","shortLabel":"Управление"},"en":{"label":"Organization and management","shortLabel":"Management"}},
  'METHODICAL_SUPPORT': {"ru":{"label":"Методическая поддержка","shortLabel":"Методическая поддержка"},"en":{"label":"Methodical support","shortLabel":"Methodical support"}},
  'STAFF': {"ru":{"label":"Работа с кадрами","shortLabel":"Работа с кадрами"},"en":{"label":"Work with staff","shortLabel":"Work with staff"}},
  'PUPILS': {"ru":{"label":"Работа с обучающимися","shortLabel":"Работа с обучающимися"},"en":{"label":"Work with pupils","shortLabel":"Work with pupils"}},
  'PARENTS': {"ru":{"label":"Работа с родителями","shortLabel":"Работа с родителями"},"en":{"label":"Work with parents","shortLabel":"Work with parents"}},
  'EXAMS': {"ru":{"label":"Подготовка к итоговой аттестации","shortLabel":"Подготовка к ГИА"},"en":{"label":"Preparation for final exams","shortLabel":"Final exams"}},
  'RESOURCES': {"ru":{"label":"Оснащение и ресурсы","shortLabel":"Оснащение и ресурсы"},"en":{"label":"Equipment and resources","shortLabel":"Equipment and resources"}},
  'MONITORING': {"ru":{"label":"Мониторинг и оценка качества","shortLabel":"Мониторинг"},"en":{"label":"Monitoring and quality assessment","shortLabel":"Monitoring"}},
  'CONTROL': {"ru":{"label":"Контроль","shortLabel":"Контроль"},"en":{"label":"Control","shortLabel":"Control"}},
  'INFORMATION': {"ru":{"label":"Информирование","shortLabel":"Информирование"},"en":{"label":"Information","shortLabel":"Information"}},
} as const satisfies Record<string, Labels>

/** Шаг ряда. */
export const SeriesStepLabels = {
  'DAY': {"ru":{"label":"День","shortLabel":"День"},"en":{"label":"Day","shortLabel":"Day"}},
  'WEEK': {"ru":{"label":"Неделя","shortLabel":"Неделя"},"en":{"label":"Week","shortLabel":"Week"}},
  'MONTH': {"ru":{"label":"Месяц","shortLabel":"Месяц"},"en":{"label":"Month","shortLabel":"Month"}},
  'QUARTER': {"ru":{"label":"Квартал","shortLabel":"Квартал"},"en":{"label":"Quarter","shortLabel":"Quarter"}},
  'YEAR': {"ru":{"label":"Год","shortLabel":"Год"},"en":{"label":"Year","shortLabel":"Year"}},
} as const satisfies Record<string, Labels>

/** Вид дефекта документа, который виден только при чтении. */
export const SourceDefectKindLabels = {
  'PERIOD_CONFLICT': {"ru":{"label":"Противоречивый период","shortLabel":"Периоды расходятся"},"en":{"label":"Periods contradict each other","shortLabel":"Periods conflict"}},
  'TABLE_TORN': {"ru":{"label":"Разорванная таблица","shortLabel":"Таблица разорвана"},"en":{"label":"Table is torn","shortLabel":"Table is torn"}},
} as const satisfies Record<string, Labels>

/** Категория школы для адресной поддержки. Категории независимы: у школы может быть несколько. */
export const SupportCategoryLabels = {
  'LOW_RESULTS': {"ru":{"label":"Низкие образовательные результаты (ШНОР)","shortLabel":"ШНОР"},"en":{"label":"Low educational results","shortLabel":"Low results"}},
  'ADVERSE_SOCIAL_CONDITIONS': {"ru":{"label":"Неблагоприятные социальные условия","shortLabel":"ШНСУ"},"en":{"label":"Adverse social conditions","shortLabel":"Adverse conditions"}},
  'FEDERAL_500PLUS': {"ru":{"label":"Участник проекта «500+»","shortLabel":"Проект «500+»"},"en":{"label":"Participant of the 500+ project","shortLabel":"500+ project"}},
  'OTHER': {"ru":{"label":"Другая категория","shortLabel":"Другая категория"},"en":{"label":"Other category","shortLabel":"Other category"}},
} as const satisfies Record<string, Labels>

/** Способ задания цели. */
export const TargetKindLabels = {
  'ABSOLUTE': {"ru":{"label":"Значение","shortLabel":"Значение"},"en":{"label":"Value","shortLabel":"Value"}},
  'DELTA': {"ru":{"label":"Изменение на величину","shortLabel":"Изменение"},"en":{"label":"Change by an amount","shortLabel":"Change"}},
  'BENCHMARK': {"ru":{"label":"Сравнение с другим показателем","shortLabel":"Сравнение"},"en":{"label":"Compared with another indicator","shortLabel":"Benchmark"}},
  'TREND': {"ru":{"label":"Только направление","shortLabel":"Направление"},"en":{"label":"Direction only","shortLabel":"Direction"}},
} as const satisfies Record<string, Labels>

/** Граница срока. */
export const TermBoundLabels = {
  'ON': {"ru":{"label":"В этот день","shortLabel":"В этот день"},"en":{"label":"On that day","shortLabel":"On that day"}},
  'UNTIL': {"ru":{"label":"Не позднее","shortLabel":"Не позднее"},"en":{"label":"Not later than","shortLabel":"Not later than"}},
} as const satisfies Record<string, Labels>

/** Вид срока. */
export const TermKindLabels = {
  'DATE': {"ru":{"label":"Дата","shortLabel":"Дата"},"en":{"label":"Date","shortLabel":"Date"}},
  'DATES': {"ru":{"label":"Несколько дат","shortLabel":"Несколько дат"},"en":{"label":"Several dates","shortLabel":"Several dates"}},
  'DATE_RANGE': {"ru":{"label":"Период между датами","shortLabel":"Период между датами"},"en":{"label":"Range of dates","shortLabel":"Range of dates"}},
  'MONTH': {"ru":{"label":"Месяц","shortLabel":"Месяц"},"en":{"label":"Month","shortLabel":"Month"}},
  'MONTHS': {"ru":{"label":"Несколько месяцев","shortLabel":"Несколько месяцев"},"en":{"label":"Several months","shortLabel":"Several months"}},
  'MONTH_RANGE': {"ru":{"label":"Период между месяцами","shortLabel":"Период между месяцами"},"en":{"label":"Range of months","shortLabel":"Range of months"}},
  'QUARTER': {"ru":{"label":"Квартал","shortLabel":"Квартал"},"en":{"label":"Quarter","shortLabel":"Quarter"}},
  'HALF_YEAR': {"ru":{"label":"Полугодие","shortLabel":"Полугодие"},"en":{"label":"Half-year","shortLabel":"Half-year"}},
  'YEAR': {"ru":{"label":"Год","shortLabel":"Год"},"en":{"label":"Year","shortLabel":"Year"}},
  'ALL_YEAR': {"ru":{"label":"В течение года","shortLabel":"В течение года"},"en":{"label":"During the year","shortLabel":"During the year"}},
  'SCHOOL_YEAR': {"ru":{"label":"Учебный год","shortLabel":"Учебный год"},"en":{"label":"School year","shortLabel":"School year"}},
  'WHOLE_PERIOD': {"ru":{"label":"Весь период документа","shortLabel":"Весь период"},"en":{"label":"Whole period of the document","shortLabel":"Whole period"}},
  'CONTINUOUS': {"ru":{"label":"Постоянно","shortLabel":"Постоянно"},"en":{"label":"Continuously","shortLabel":"Continuously"}},
  'WEEKLY': {"ru":{"label":"Еженедельно","shortLabel":"Еженедельно"},"en":{"label":"Weekly","shortLabel":"Weekly"}},
  'MONTHLY': {"ru":{"label":"Ежемесячно","shortLabel":"Ежемесячно"},"en":{"label":"Monthly","shortLabel":"Monthly"}},
  'QUARTERLY': {"ru":{"label":"Ежеквартально","shortLabel":"Ежеквартально"},"en":{"label":"Quarterly","shortLabel":"Quarterly"}},
  'HALF_YEARLY': {"ru":{"label":"Раз в полугодие","shortLabel":"Раз в полугодие"},"en":{"label":"Half-yearly","shortLabel":"Half-yearly"}},
  'ANNUAL': {"ru":{"label":"Ежегодно","shortLabel":"Ежегодно"},"en":{"label":"Yearly","shortLabel":"Yearly"}},
  'BY_SCHEDULE': {"ru":{"label":"По графику","shortLabel":"По графику"},"en":{"label":"By schedule","shortLabel":"By schedule"}},
  'AFTER_EVENT': {"ru":{"label":"По событию","shortLabel":"По событию"},"en":{"label":"By an event","shortLabel":"By an event"}},
  'RELATIVE': {"ru":{"label":"Через время до или после события","shortLabel":"До или после события"},"en":{"label":"Some time before or after an event","shortLabel":"Relative to an event"}},
  'ON_REQUEST': {"ru":{"label":"По запросу","shortLabel":"По запросу"},"en":{"label":"On request","shortLabel":"On request"}},
  'NONE': {"ru":{"label":"Не указан","shortLabel":"Не указан"},"en":{"label":"Not stated","shortLabel":"Not stated"}},
} as const satisfies Record<string, Labels>

/** Единица времени. */
export const TermOffsetUnitLabels = {
  'DAY': {"ru":{"label":"День","shortLabel":"День"},"en":{"label":"Day","shortLabel":"Day"}},
  'WORKDAY': {"ru":{"label":"Рабочий день","shortLabel":"Рабочий день"},"en":{"label":"Working day","shortLabel":"Working day"}},
  'WEEK': {"ru":{"label":"Неделя","shortLabel":"Неделя"},"en":{"label":"Week","shortLabel":"Week"}},
  'MONTH': {"ru":{"label":"Месяц","shortLabel":"Месяц"},"en":{"label":"Month","shortLabel":"Month"}},
} as const satisfies Record<string, Labels>

/** Определённость срока. */
export const TermResolutionLabels = {
  'RESOLVED': {"ru":{"label":"Дата определена","shortLabel":"Дата определена"},"en":{"label":"Date resolved","shortLabel":"Date resolved"}},
  'AMBIGUOUS': {"ru":{"label":"Неоднозначный срок","shortLabel":"Неоднозначный срок"},"en":{"label":"Ambiguous term","shortLabel":"Ambiguous term"}},
  'EXTERNAL': {"ru":{"label":"Зависит от документа или события","shortLabel":"Зависит от события"},"en":{"label":"Depends on a document or an event","shortLabel":"External"}},
  'OPEN': {"ru":{"label":"Без собственной даты","shortLabel":"Без даты"},"en":{"label":"No date of its own","shortLabel":"No date of its own"}},
} as const satisfies Record<string, Labels>

/** Как закрывают дорожную карту, по которой остались дела. */
export const UnfinishedClosingLabels = {
  'REASON': {"ru":{"label":"С указанием причины; остальное – в предупреждении","shortLabel":"С указанием причины"},"en":{"label":"With a reason; the rest as a warning","shortLabel":"With a reason"}},
  'WARNING': {"ru":{"label":"С предупреждением о незавершённом","shortLabel":"С предупреждением"},"en":{"label":"With a warning of what is unfinished","shortLabel":"With a warning"}},
  'REFUSAL': {"ru":{"label":"Отказ, пока обязательства не завершены","shortLabel":"Отказ"},"en":{"label":"Refused until obligations are finished","shortLabel":"Refused"}},
} as const satisfies Record<string, Labels>

/** Состояние события. */
export const WebhookDeliveryStateLabels = {
  'PENDING': {"ru":{"label":"Ожидает отправки","shortLabel":"Ожидает отправки"},"en":{"label":"Pending","shortLabel":"Pending"}},
  'DELIVERED': {"ru":{"label":"Доставлено","shortLabel":"Доставлено"},"en":{"label":"Delivered","shortLabel":"Delivered"}},
  'SKIPPED': {"ru":{"label":"Не подходит под отбор","shortLabel":"Не подходит"},"en":{"label":"Skipped","shortLabel":"Skipped"}},
  'DEAD': {"ru":{"label":"Не доставлено, попытки исчерпаны","shortLabel":"Не доставлено"},"en":{"label":"Given up","shortLabel":"Given up"}},
} as const satisfies Record<string, Labels>

/** Вид события. */
export const WebhookEventLabels = {
  'UPSERT': {"ru":{"label":"Запись создана или изменена","shortLabel":"Изменена"},"en":{"label":"Created or changed","shortLabel":"Created or changed"}},
  'TOMBSTONE': {"ru":{"label":"Запись удалена или стала недоступна","shortLabel":"Удалена"},"en":{"label":"Removed or out of scope","shortLabel":"Removed or out of scope"}},
  'RESET': {"ru":{"label":"Лента прервалась: перечитайте списки","shortLabel":"Перечитать"},"en":{"label":"Read the lists again","shortLabel":"Read the lists again"}},
  'TEST': {"ru":{"label":"Проверка","shortLabel":"Проверка"},"en":{"label":"Test","shortLabel":"Test"}},
} as const satisfies Record<string, Labels>

/** Почему отправка событий приостановлена. */
export const WebhookPauseLabels = {
  'MANUAL': {"ru":{"label":"Приостановлена вручную","shortLabel":"Вручную"},"en":{"label":"Paused by hand","shortLabel":"Paused by hand"}},
  'FAILURES': {"ru":{"label":"Получатель не отвечает трое суток или ответил 410","shortLabel":"Сбои"},"en":{"label":"The receiver fails","shortLabel":"The receiver fails"}},
  'OWNER': {"ru":{"label":"У пользователя больше нет действующих прав","shortLabel":"Нет прав"},"en":{"label":"The user has no rights","shortLabel":"The user has no rights"}},
} as const satisfies Record<string, Labels>
