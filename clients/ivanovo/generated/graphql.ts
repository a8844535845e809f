// Written by `npm run generate`; changes made here are lost.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Роль пользователя на территории. */
export type Role =
  /** Без входа. Любой, кто обратился к серверу. */
  | 'PUBLIC'
  /** Сотрудник школы. Отчитывается за свою школу. */
  | 'SCHOOL'
  /** Куратор. Сопровождает школу, пока действует его назначение. */
  | 'CURATOR'
  /** Муниципальный специалист. Сотрудник муниципального органа управления образованием. */
  | 'MUNICIPAL'
  /** Региональный специалист. Сотрудник регионального органа управления образованием. */
  | 'REGIONAL'
  /** Аудитор (только чтение). Читает всё, в том числе журнал действий. */
  | 'AUDITOR'
  /** Администратор. Управляет пользователями и записями территории или всей платформы. */
  | 'ADMIN';

/** Оценочная процедура. */
export type ExamKind =
  /** ОГЭ (9 класс) */
  | 'OGE'
  /** ЕГЭ (11 класс) */
  | 'EGE'
  /** ВПР. Всероссийская проверочная работа. */
  | 'VPR';

/** Причина отсутствия результата. */
export type AbsenceReason =
  /** Прочерк в документе */
  | 'DASH_IN_SOURCE'
  /** Пустая ячейка в документе */
  | 'BLANK_IN_SOURCE'
  /** Экзамен не выбирали */
  | 'NOT_CHOSEN'
  /** Выпускников не было */
  | 'NO_GRADUATES'
  /** Сведения не собирались */
  | 'NOT_COLLECTED';

/** Отбор результатов оценочных процедур. Применяются все указанные условия. */
export type AssessmentFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этой школы. */
  readonly school?: string | null | undefined;
  /** Только этого вида. */
  readonly exam?: ExamKind | null | undefined;
  /** Только по этому предмету: подпись, код или другое написание из справочника SUBJECTS, например «Математика». */
  readonly subject?: string | null | undefined;
  /** Только за этот учебный год, например 2018-2019. */
  readonly schoolYear?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<AssessmentFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<AssessmentFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: AssessmentFilter | null | undefined;
};

/** Строка записи: средний результат одной школы. */
export type AssessmentResultInput = {
  /** Школа; или её идентификатор в другой системе. */
  readonly school?: string | null | undefined;
  /** Идентификатор школы в другой системе, вместо school. */
  readonly schoolExternalId?: SchoolExternalIdInput | null | undefined;
  /** Оценочная процедура. */
  readonly exam: ExamKind;
  /** Предмет: подпись, код или другое написание из справочника SUBJECTS, например «Математика»; о неизвестном предмете – предупреждение. */
  readonly subject: string;
  /** Уровень, например профильный; не указан – уровней нет. */
  readonly level?: string | null | undefined;
  /** Учебный год, например 2018-2019. */
  readonly schoolYear: string;
  /** Наибольший возможный балл: 5 или 100. */
  readonly scaleMax: number;
  /** Средний результат школы; null, если его нет (тогда укажите причину). */
  readonly schoolMean?: number | null | undefined;
  /** Средний результат муниципального образования. */
  readonly municipalityMean?: number | null | undefined;
  /** Причина отсутствия результата школы. */
  readonly absenceReason?: AbsenceReason | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Данные для записи результатов оценочных процедур. */
export type RecordAssessmentResultsInput = {
  /** Строки, от 1 до 200. */
  readonly results: ReadonlyArray<AssessmentResultInput>;
  /** Режим записи; по умолчанию записываются все строки или ни одной. В режиме ROW_BY_ROW верные строки записываются, ошибочные названы в rows. */
  readonly mode?: BatchMode | null | undefined;
  /** Что делать, если результат уже записан; по умолчанию строка отклоняется. */
  readonly onExisting?: ExistingResult | null | undefined;
  /** Причина исправления записанных результатов; обязательна, если строка исправляет результат. */
  readonly reason?: string | null | undefined;
};

/** Что делать с результатом, который уже записан. */
export type ExistingResult =
  /** Отклонить строку */
  | 'REFUSE'
  /** Исправить. Результат исправляется, как действием correctAssessmentResult; совпадающий остаётся без изменений. */
  | 'CORRECT';

/** Данные для исправления результата оценочной процедуры. Указанное заменяет прежнее целиком. */
export type CorrectAssessmentResultInput = {
  /** Исправляемый результат; если он уже исправлен, прочтите новый. */
  readonly result: string;
  /** Средний результат школы; null, если его нет (тогда укажите причину). */
  readonly schoolMean?: number | null | undefined;
  /** Средний результат муниципального образования. */
  readonly municipalityMean?: number | null | undefined;
  /** Причина отсутствия результата школы. */
  readonly absenceReason?: AbsenceReason | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
  /** Причина исправления. */
  readonly reason: string;
};

/** Состояние кампании мониторинга. */
export type CampaignStatus =
  /** Открыта */
  | 'OPEN'
  /** Закрыта */
  | 'CLOSED';

/** Отбор кампаний мониторинга. Применяются все указанные условия. */
export type CampaignFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только по этой дорожной карте. */
  readonly roadmap?: string | null | undefined;
  /** Только в этом состоянии. */
  readonly status?: CampaignStatus | null | undefined;
  /** Только кампании, в которых участвует эта школа. */
  readonly school?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<CampaignFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<CampaignFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: CampaignFilter | null | undefined;
};

/** Порядок кампаний в списке. */
export type CampaignOrder =
  /** Сначала ближайший срок */
  | 'DUE_ASC'
  /** Сначала поздний срок */
  | 'DUE_DESC';

/** Данные для открытия кампании мониторинга. */
export type OpenCampaignInput = {
  /** Дорожная карта, по которой собираются сведения. */
  readonly roadmap: string;
  /** Пункт приказа, по которому школы сдают сведения. */
  readonly orderClause: string;
  /** Школы, указанные в пункте, в его порядке; не больше 200. */
  readonly schools: ReadonlyArray<string>;
  /** Срок сдачи сведений (включительно). */
  readonly dueOn: string;
  /** Название кампании. */
  readonly title: string;
  /** Организация, которой сдаются сведения. */
  readonly recipient?: string | null | undefined;
  /** Составитель аналитической справки. */
  readonly memoAuthor?: string | null | undefined;
};

/** Данные для сдачи сведений школы в кампании. */
export type SubmitCampaignInput = {
  /** Кампания. */
  readonly campaign: string;
  /** Школа, которая сдаёт сведения. */
  readonly school: string;
  /** Прочитанная версия записи школы в кампании. */
  readonly version: number;
};

/** Данные для закрытия кампании. */
export type CloseCampaignInput = {
  /** Кампания. */
  readonly campaign: string;
  /** Прочитанная версия кампании. */
  readonly version: number;
  /** Текст аналитической справки. */
  readonly memo: string;
};

/** Изменения открытой кампании. Неуказанное не меняется. */
export type AmendCampaignInput = {
  /** Открытая кампания. */
  readonly campaign: string;
  /** Прочитанная версия кампании. */
  readonly version: number;
  /** Новый срок сдачи сведений; опоздание считается от него. */
  readonly dueOn?: string | null | undefined;
  /** Новое название. */
  readonly title?: string | null | undefined;
  /** Школы, которые добавляются в кампанию. */
  readonly addSchools?: ReadonlyArray<string> | null | undefined;
  /** Школы, которые исключаются из кампании; школу, сдавшую сведения, исключить нельзя. */
  readonly removeSchools?: ReadonlyArray<string> | null | undefined;
  /** Причина изменения, например письмо о переносе срока. */
  readonly reason: string;
};

/** Данные для удаления ошибочно открытой кампании. */
export type ArchiveCampaignInput = {
  /** Открытая кампания. */
  readonly campaign: string;
  /** Прочитанная версия кампании. */
  readonly version: number;
  /** Причина; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Роль в сопровождении. */
export type CuratorKind =
  /** Региональный координатор */
  | 'REGIONAL_COORDINATOR'
  /** Муниципальный координатор */
  | 'MUNICIPAL_COORDINATOR'
  /** Муниципальный куратор */
  | 'MUNICIPAL_CURATOR'
  /** Школьный куратор */
  | 'SCHOOL_CURATOR'
  /** Школьный координатор */
  | 'SCHOOL_COORDINATOR'
  /** Тьютор */
  | 'TUTOR'
  /** Методист */
  | 'METHODIST'
  /** Контролирующий исполнение */
  | 'CONTROLLER'
  /** Другая роль */
  | 'OTHER';

/** Отбор кураторов. Применяются все указанные условия. */
export type CuratorFilter = {
  /** Только этого региона, вместе с кураторами его муниципальных образований. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только закреплённые за этой школой. */
  readonly school?: string | null | undefined;
  /** Только этой дорожной карты. */
  readonly roadmap?: string | null | undefined;
  /** Только этого вида. */
  readonly kind?: CuratorKind | null | undefined;
  /** Только с этой ролью: код или подпись из справочника CURATOR_KINDS, например «наставник». */
  readonly kindItem?: string | null | undefined;
  /** Дата, на которую назначение действует; не указана – все записи. */
  readonly on?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<CuratorFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<CuratorFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: CuratorFilter | null | undefined;
};

/** Данные для назначения куратора. */
export type AssignCuratorInput = {
  /** Роль в сопровождении; не указана – определяется по kindItem. */
  readonly kind?: CuratorKind | null | undefined;
  /** Роль: код или подпись из справочника CURATOR_KINDS, например «наставник». */
  readonly kindItem?: string | null | undefined;
  /** Назначаемое должностное лицо. */
  readonly person: string;
  /** Школа, за которой закрепляется куратор. */
  readonly school?: string | null | undefined;
  /** Муниципальное образование, если куратор работает на всё образование. */
  readonly municipality?: string | null | undefined;
  /** Регион, если куратор работает на весь регион. */
  readonly region?: string | null | undefined;
  /** Сопровождаемая дорожная карта; без школы и территории – вся территория карты. */
  readonly roadmap?: string | null | undefined;
  /** Пункт приказа, которым сделано назначение. */
  readonly orderClause?: string | null | undefined;
  /** Дата начала назначения; по умолчанию сегодня. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания назначения (включительно), если указана. */
  readonly validTo?: string | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Данные для завершения назначения. */
export type EndCuratorInput = {
  /** Назначение. */
  readonly curator: string;
  /** Прочитанная версия назначения. */
  readonly version: number;
  /** Дата окончания назначения (включительно). */
  readonly validTo: string;
  /** Причина завершения. */
  readonly reason?: string | null | undefined;
};

/** Данные для передачи обязанностей куратора другому должностному лицу. */
export type HandOverCuratorInput = {
  /** Передаваемое назначение. */
  readonly curator: string;
  /** Прочитанная версия назначения. */
  readonly version: number;
  /** Новое должностное лицо. */
  readonly person: string;
  /** Дата начала нового назначения; прежнее завершается накануне. */
  readonly validFrom: string;
  /** Пункт приказа, которым сделано новое назначение. */
  readonly orderClause?: string | null | undefined;
  /** Причина передачи. */
  readonly reason?: string | null | undefined;
};

/** Уровень замечания. */
export type FindingLevel =
  /** К сведению */
  | 'NOTE'
  /** Предупреждение. Рекомендуется исправить. */
  | 'WARNING'
  /** Отказ. Действие отклонено. */
  | 'REFUSAL';

/** Отбор замечаний. Применяются все указанные условия. */
export type FindingFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этой дорожной карты. */
  readonly roadmap?: string | null | undefined;
  /** Только этого приказа. */
  readonly order?: string | null | undefined;
  /** Только с этим кодом. */
  readonly code?: string | null | undefined;
  /** Только этого уровня. */
  readonly level?: FindingLevel | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<FindingFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<FindingFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: FindingFilter | null | undefined;
};

/** Порядок замечаний в списке. */
export type FindingOrder =
  /** По коду */
  | 'CODE'
  /** Сначала новые */
  | 'FOUND';

/** Ожидаемое изменение. */
export type IndicatorDirection =
  /** Рост */
  | 'INCREASE'
  /** Снижение */
  | 'DECREASE'
  /** Сохранение */
  | 'HOLD';

/** Способ задания цели. */
export type TargetKind =
  /** Значение. Число, которого нужно достичь. */
  | 'ABSOLUTE'
  /** Изменение на величину. Число, на которое показатель должен измениться. */
  | 'DELTA'
  /** Сравнение с другим показателем. Например, со средним по району. */
  | 'BENCHMARK'
  /** Только направление */
  | 'TREND';

/** Способ сведения показателя школ в показатель территории. */
export type RollUp =
  /** Сумма */
  | 'SUM'
  /** Среднее */
  | 'MEAN'
  /** Доля */
  | 'SHARE'
  /** Не сводится */
  | 'NONE';

/** Отбор показателей. Применяются все указанные условия. */
export type IndicatorFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этой дорожной карты. */
  readonly roadmap?: string | null | undefined;
  /** Только с этим кодом. */
  readonly code?: string | null | undefined;
  /** Только показатели, в наименовании которых есть этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<IndicatorFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<IndicatorFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: IndicatorFilter | null | undefined;
};

/** Строка записи: одно значение показателя. */
export type IndicatorValueInput = {
  /** Показатель. */
  readonly indicator: string;
  /** Школа, к которой относится значение. */
  readonly school?: string | null | undefined;
  /** Муниципальное образование, к которому относится значение; без него и без школы – территория показателя. */
  readonly municipality?: string | null | undefined;
  /** Дата измерения. */
  readonly measuredOn: string;
  /** Значение; null, если данных нет (тогда укажите причину). */
  readonly value?: number | null | undefined;
  /** Причина отсутствия данных. */
  readonly absenceReason?: string | null | undefined;
  /** Источник значения. */
  readonly source?: string | null | undefined;
};

/** Данные для записи значений показателей. */
export type RecordIndicatorValuesInput = {
  /** Строки, от 1 до 200; записываются все или ни одной. */
  readonly values: ReadonlyArray<IndicatorValueInput>;
};

/** Данные для исправления значения показателя. */
export type CorrectIndicatorValueInput = {
  /** Исправляемое значение; сохраняется как заменённое. */
  readonly indicatorValue: string;
  /** Новое значение; null, если данных нет (тогда укажите причину). */
  readonly value?: number | null | undefined;
  /** Причина отсутствия данных. */
  readonly absenceReason?: string | null | undefined;
  /** Источник нового значения; не указан – источник прежнего. */
  readonly source?: string | null | undefined;
  /** Причина исправления. */
  readonly reason: string;
};

/** Целевое значение нового показателя. */
export type IndicatorTargetInput = {
  /** Способ задания цели. */
  readonly kind: TargetKind;
  /** Число, если указано в документе. */
  readonly value?: number | null | undefined;
  /** Текст цели. */
  readonly text: string;
  /** База сравнения; только для цели вида BENCHMARK. */
  readonly benchmark?: string | null | undefined;
  /** Год достижения. */
  readonly dueYear?: number | null | undefined;
};

/** Данные для добавления показателя дорожной карты. */
export type DefineIndicatorInput = {
  /** Дорожная карта. */
  readonly roadmap: string;
  /** Код показателя; в дорожной карте не повторяется. */
  readonly code: string;
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Наименование показателя. */
  readonly name: string;
  /** Единица измерения. */
  readonly unit?: string | null | undefined;
  /** Ожидаемое изменение. */
  readonly direction: IndicatorDirection;
  /** Целевое значение. */
  readonly target: IndicatorTargetInput;
  /** Способ сведения показателя школ в показатель территории; не указан – не сводится. */
  readonly rollUp?: RollUp | null | undefined;
  /** Пункт документа, в котором приведён показатель. */
  readonly sourceItem?: string | null | undefined;
};

/** Данные для удаления ошибочного показателя. */
export type ArchiveIndicatorInput = {
  /** Показатель. */
  readonly indicator: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Состояние обязательства на дату. */
export type ObligationState =
  /** Срок истёк до утверждения. Не просрочено; об исполнении можно сообщить. */
  | 'BEFORE_APPROVAL'
  /** Предстоит. Срок ещё не начался, или дорожная карта на эту дату не утверждена. */
  | 'UPCOMING'
  /** Ожидается отчёт. Срок идёт, отчёта нет. */
  | 'OPEN'
  /** Просрочено. Срок истёк, отчёта нет. */
  | 'OVERDUE'
  /** На проверке. Отчёт подан. */
  | 'SUBMITTED'
  /** Возвращено на доработку */
  | 'RETURNED'
  /** Исполнено. Отчёт принят, или внесена запись, которая его заменяет (fulfilledBy). */
  | 'DONE'
  /** Снято без исполнения. Отчёт не требуется. */
  | 'WAIVED';

/** Отбор обязательств. Применяются все указанные условия. */
export type ObligationFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этой школы. */
  readonly school?: string | null | undefined;
  /** Только этой организации. */
  readonly organization?: string | null | undefined;
  /** Только этой дорожной карты. */
  readonly roadmap?: string | null | undefined;
  /** Только этого раздела. */
  readonly section?: string | null | undefined;
  /** Только разделов этого вида. */
  readonly sectionKind?: SectionKind | null | undefined;
  /** Только этого мероприятия. */
  readonly activity?: string | null | undefined;
  /** Только по пунктам этого приказа. */
  readonly order?: string | null | undefined;
  /** Только по этому пункту приказа. */
  readonly clause?: string | null | undefined;
  /** Только в этом состоянии на дату из аргумента on. */
  readonly state?: ObligationState | null | undefined;
  /** Только в одном из этих состояний на дату из аргумента on. */
  readonly states?: ReadonlyArray<ObligationState> | null | undefined;
  /** Срок заканчивается в эту дату или позже. */
  readonly dueFrom?: string | null | undefined;
  /** Срок заканчивается в эту дату или раньше. */
  readonly dueTo?: string | null | undefined;
  /** Только контрольные даты (true) или только сроки из документа (false). */
  readonly isCheckpoint?: boolean | null | undefined;
  /** Только те, по которым вы вправе подать отчёт (true), или только остальные (false). */
  readonly mine?: boolean | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<ObligationFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<ObligationFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: ObligationFilter | null | undefined;
};

/** Порядок обязательств в списке. */
export type ObligationOrder =
  /** Сначала ближайший срок */
  | 'DUE_ASC'
  /** Сначала поздний срок */
  | 'DUE_DESC';

/** Признак группировки обязательств. */
export type ObligationGrouping =
  /** Состояние */
  | 'STATE'
  /** Месяц окончания срока */
  | 'MONTH'
  /** Регион */
  | 'REGION'
  /** Муниципальное образование */
  | 'MUNICIPALITY'
  /** Школа */
  | 'SCHOOL'
  /** Организация */
  | 'ORGANIZATION'
  /** Дорожная карта */
  | 'ROADMAP'
  /** Раздел */
  | 'SECTION'
  /** Вид раздела */
  | 'SECTION_KIND'
  /** Мероприятие */
  | 'ACTIVITY'
  /** Приказ */
  | 'ORDER';

/** Шаг ряда. */
export type SeriesStep =
  /** День */
  | 'DAY'
  /** Неделя */
  | 'WEEK'
  /** Месяц */
  | 'MONTH'
  /** Квартал */
  | 'QUARTER'
  /** Год */
  | 'YEAR';

/** Данные для снятия обязательства без исполнения. */
export type WaiveObligationInput = {
  /** Обязательство. */
  readonly obligation: string;
  /** Прочитанная версия обязательства. */
  readonly version: number;
  /** Основание: приказ, письмо или причина. */
  readonly ground: string;
};

/** Данные для возобновления снятого обязательства. */
export type UnwaiveObligationInput = {
  /** Снятое обязательство действующей дорожной карты или действующего приказа. */
  readonly obligation: string;
  /** Прочитанная версия обязательства. */
  readonly version: number;
  /** Причина возобновления. */
  readonly reason: string;
};

/** Вид акта. */
export type ActKind =
  /** Федеральный закон */
  | 'FEDERAL_LAW'
  /** Постановление Правительства */
  | 'GOVERNMENT_DECREE'
  /** Приказ */
  | 'ORDER'
  /** Распоряжение */
  | 'DIRECTIVE'
  /** Письмо */
  | 'LETTER'
  /** Протокол */
  | 'PROTOCOL'
  /** Концепция */
  | 'CONCEPT'
  /** План-график */
  | 'SCHEDULE'
  /** Другой документ */
  | 'OTHER';

/** Обязателен ли пункт приказа. */
export type Modality =
  /** Обязательно */
  | 'MANDATORY'
  /** Рекомендовано */
  | 'RECOMMENDED';

/** Действует ли акт. */
export type OrderState =
  /** Действует */
  | 'IN_FORCE'
  /** Действует с изменениями */
  | 'AMENDED'
  /** Утратил силу */
  | 'VOID';

/** Отбор приказов. Применяются все указанные условия. */
export type OrderFilter = {
  /** Только этого региона, вместе с приказами его муниципальных образований. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этого вида. */
  readonly kind?: ActKind | null | undefined;
  /** Только в этом состоянии сегодня. */
  readonly state?: OrderState | null | undefined;
  /** Только с этим номером, как он напечатан. */
  readonly number?: string | null | undefined;
  /** Только приказы, в заголовке которых есть этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
  /** Дата приказа не раньше этой. */
  readonly dateFrom?: string | null | undefined;
  /** Дата приказа не позже этой (включительно). */
  readonly dateTo?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<OrderFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<OrderFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: OrderFilter | null | undefined;
};

/** Порядок приказов в списке. */
export type OrderOrder =
  /** Сначала новые */
  | 'NEWEST'
  /** Сначала старые */
  | 'OLDEST';

/** Пункт регистрируемого приказа. */
export type OrderClauseInput = {
  /** Номер, как напечатан; может повторяться. */
  readonly number: string;
  /** Текст пункта. */
  readonly text: string;
  /** Обязательность пункта; по умолчанию обязателен. */
  readonly modality?: Modality | null | undefined;
  /** Срок, как в приказе, например «в срок до 29 декабря 2023 года». */
  readonly term?: string | null | undefined;
  /** Ответственные (должностные лица, организации или школы), в порядке приказа. */
  readonly responsibles?: ReadonlyArray<string> | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Акт, на который ссылается приказ. */
export type ActReferenceInput = {
  /** Вид акта. */
  readonly kind: ActKind;
  /** Вид акта, как в приказе. */
  readonly kindText: string;
  /** Наименование издавшего акт органа. */
  readonly issuer?: string | null | undefined;
  /** Номер, как напечатан; не передаётся, если в приказе не указан. */
  readonly number?: string | null | undefined;
  /** Дата акта. */
  readonly date?: string | null | undefined;
  /** Год акта, если указан только год. */
  readonly year?: number | null | undefined;
  /** Предмет акта. */
  readonly summary: string;
  /** Этот приказ на платформе, если есть. */
  readonly order?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Приложение к приказу. */
export type OrderAnnexInput = {
  /** Номер, как напечатан; не передаётся, если номера нет. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title: string;
  /** Дорожная карта, которая является приложением. */
  readonly roadmap?: string | null | undefined;
};

/** Данные для регистрации приказа; укажите что-то одно: region или municipality. */
export type RegisterOrderInput = {
  /** Регион, если приказ региональный. */
  readonly region?: string | null | undefined;
  /** Муниципальное образование, где издан приказ. */
  readonly municipality?: string | null | undefined;
  /** Вид акта; по умолчанию приказ. */
  readonly kind?: ActKind | null | undefined;
  /** Номер, как напечатан; не передаётся, если номера нет. */
  readonly number?: string | null | undefined;
  /** Дата приказа; сроки пунктов без указания года относятся к году, который с неё начинается. */
  readonly date: string;
  /** Издавшая приказ организация, если она есть на платформе. */
  readonly issuer?: string | null | undefined;
  /** Наименование издавшего приказ органа, как в документе. */
  readonly issuerName: string;
  /** Заголовок приказа. */
  readonly title: string;
  /** Цель, указанная в приказе. */
  readonly purpose?: string | null | undefined;
  /** Место издания. */
  readonly place?: string | null | undefined;
  /** Должность подписавшего, как в документе; без фамилии и имени. */
  readonly signatoryPosition?: string | null | undefined;
  /** Должностное лицо, контролирующее исполнение. */
  readonly controller?: string | null | undefined;
  /** Приложения по порядку; не больше 100. */
  readonly annexes?: ReadonlyArray<OrderAnnexInput> | null | undefined;
  /** Акты, на которые ссылается приказ, по порядку; не больше 200. */
  readonly basis: ReadonlyArray<ActReferenceInput>;
  /** Пункты приказа по порядку; не больше 200. */
  readonly clauses: ReadonlyArray<OrderClauseInput>;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Данные для записи ознакомления с приказом. */
export type AcknowledgeOrderInput = {
  /** Приказ. */
  readonly order: string;
  /** Ознакомленное должностное лицо. */
  readonly person: string;
  /** Дата ознакомления. */
  readonly acknowledgedOn: string;
};

/** Изменения пункта приказа. Неуказанное не меняется; null очищает срок и примечание. */
export type ChangeOrderClauseInput = {
  /** Пункт. */
  readonly clause: string;
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Текст пункта. */
  readonly text?: string | null | undefined;
  /** Обязательность пункта. */
  readonly modality?: Modality | null | undefined;
  /** Срок, как в приказе; определяется заново. */
  readonly term?: string | null | undefined;
  /** Ответственные (должностные лица, организации или школы), в порядке приказа. */
  readonly responsibles?: ReadonlyArray<string> | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Изменения приказа. Неуказанное не меняется; null очищает необязательное поле. */
export type AmendOrderInput = {
  /** Приказ. */
  readonly order: string;
  /** Прочитанная версия приказа. */
  readonly version: number;
  /** Акт, которым внесены изменения, если он есть на платформе: приказ становится действующим с изменениями. При исправлении ошибки ввода не указывается. */
  readonly amendedBy?: string | null | undefined;
  /** Дата, с которой действуют изменения; по умолчанию дата акта из amendedBy. При исправлении ошибки ввода не указывается. */
  readonly amendedOn?: string | null | undefined;
  /** Вид акта. */
  readonly kind?: ActKind | null | undefined;
  /** Номер, как напечатан; null, если номера нет. */
  readonly number?: string | null | undefined;
  /** Дата приказа; сроки пунктов без указания года определяются по ней заново. */
  readonly date?: string | null | undefined;
  /** Издавшая приказ организация, если она есть на платформе. */
  readonly issuer?: string | null | undefined;
  /** Наименование издавшего приказ органа, как в документе. */
  readonly issuerName?: string | null | undefined;
  /** Заголовок приказа. */
  readonly title?: string | null | undefined;
  /** Цель, указанная в приказе. */
  readonly purpose?: string | null | undefined;
  /** Место издания. */
  readonly place?: string | null | undefined;
  /** Должностное лицо, контролирующее исполнение. */
  readonly controller?: string | null | undefined;
  /** Должность подписавшего, как в документе; без фамилии и имени. */
  readonly signatoryPosition?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Приложения полным списком; не указаны – не меняются. */
  readonly annexes?: ReadonlyArray<OrderAnnexInput> | null | undefined;
  /** Акты, на которые ссылается приказ, полным списком; не указаны – не меняются. */
  readonly basis?: ReadonlyArray<ActReferenceInput> | null | undefined;
  /** Изменяемые пункты. */
  readonly changeClauses?: ReadonlyArray<ChangeOrderClauseInput> | null | undefined;
  /** Новые пункты; добавляются в конец приказа. */
  readonly addClauses?: ReadonlyArray<OrderClauseInput> | null | undefined;
  /** Удаляемые ошибочные пункты; пункт, указанный в назначении, кампании или записи региона, удалить нельзя. */
  readonly removeClauses?: ReadonlyArray<string> | null | undefined;
  /** Причина изменения, например приказ о внесении изменений. */
  readonly reason: string;
};

/** Данные для удаления ошибочного приказа. */
export type ArchiveOrderInput = {
  /** Приказ. */
  readonly order: string;
  /** Прочитанная версия приказа. */
  readonly version: number;
  /** Причина; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Вид организации. */
export type OrganizationKind =
  /** Федеральный орган власти */
  | 'FEDERAL_AUTHORITY'
  /** Региональный орган управления образованием */
  | 'REGIONAL_AUTHORITY'
  /** Региональный орган контроля и надзора */
  | 'REGIONAL_SUPERVISOR'
  /** Институт развития образования (ИРО) */
  | 'REGIONAL_INSTITUTE'
  /** Центр оценки качества образования */
  | 'ASSESSMENT_CENTER'
  /** Муниципальный орган управления образованием (МОУО) */
  | 'EDUCATION_AUTHORITY'
  /** Структурное подразделение */
  | 'DEPARTMENT'
  /** Методическая служба */
  | 'METHODICAL_SERVICE'
  /** Районное методическое объединение (РМО) */
  | 'METHODICAL_ASSOCIATION'
  /** Школьное методическое объединение (ШМО) */
  | 'SCHOOL_ASSOCIATION'
  /** Консультационный центр */
  | 'CONSULTING_CENTER'
  /** Совет */
  | 'COUNCIL'
  /** Рабочая группа */
  | 'WORKING_GROUP'
  /** Группа школ. Общее наименование, например «ОО района». */
  | 'SCHOOL_GROUP'
  /** Группа участников. Общее наименование, например «участники проекта». */
  | 'PARTICIPANT_GROUP';

/** Данные для добавления организации. */
export type RegisterOrganizationInput = {
  /** Постоянный ключ (key): ключ территории или школы, два дефиса и слово, например livny--rmo; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Регион региональной организации. */
  readonly region?: string | null | undefined;
  /** Муниципальное образование муниципальной организации. */
  readonly municipality?: string | null | undefined;
  /** Вид организации. */
  readonly kind: OrganizationKind;
  /** Название, как в документе. */
  readonly name: string;
  /** Основная запись той же организации, если эта запись – другое её название. */
  readonly sameAs?: string | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Изменения организации; неуказанное не меняется. */
export type UpdateOrganizationInput = {
  /** Организация. */
  readonly organization: string;
  /** Прочитанная версия организации. */
  readonly version: number;
  /** Вид организации. */
  readonly kind?: OrganizationKind | null | undefined;
  /** Название. */
  readonly name?: string | null | undefined;
  /** Основная запись той же организации, если эта запись – другое её название; null – нет. */
  readonly sameAs?: string | null | undefined;
  /** Примечание; null – очистить. */
  readonly note?: string | null | undefined;
};

/** Данные для добавления должностного лица. */
export type RegisterPersonInput = {
  /** Постоянный ключ (key): ключ территории или школы, два дефиса и слово, например livny--rmo; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Организация, где работает должностное лицо. */
  readonly organization?: string | null | undefined;
  /** Школа, где работает должностное лицо. */
  readonly school?: string | null | undefined;
  /** Муниципальное образование, если нет ни школы, ни организации. */
  readonly municipality?: string | null | undefined;
  /** Регион, если нет ни школы, ни организации. */
  readonly region?: string | null | undefined;
  /** Должность, как в документе. */
  readonly position: string;
  /** Группа лиц, обозначенная одной должностью. */
  readonly isCollective?: boolean | null | undefined;
  /** Указаны ли в документе фамилия, имя и отчество. */
  readonly isNamedInSource?: boolean | null | undefined;
  /** Фамилия, имя и отчество: персональные данные. */
  readonly fullName?: string | null | undefined;
  /** Электронная почта: персональные данные. */
  readonly email?: string | null | undefined;
  /** Телефон: персональные данные. */
  readonly phone?: string | null | undefined;
  /** Обязанности, возложенные документом. */
  readonly duties?: ReadonlyArray<string> | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Изменения должностного лица; неуказанное не меняется. */
export type UpdatePersonInput = {
  /** Должностное лицо. */
  readonly person: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Должность. */
  readonly position?: string | null | undefined;
  /** Группа лиц, обозначенная одной должностью. */
  readonly isCollective?: boolean | null | undefined;
  /** Указаны ли в документе фамилия, имя и отчество. */
  readonly isNamedInSource?: boolean | null | undefined;
  /** Фамилия, имя и отчество: персональные данные; null – очистить. */
  readonly fullName?: string | null | undefined;
  /** Электронная почта: персональные данные; null – очистить. */
  readonly email?: string | null | undefined;
  /** Телефон: персональные данные; null – очистить. */
  readonly phone?: string | null | undefined;
  /** Обязанности, возложенные документом. */
  readonly duties?: ReadonlyArray<string> | null | undefined;
  /** Примечание; null – очистить. */
  readonly note?: string | null | undefined;
};

/** Данные для включения в состав организации или группы школ. */
export type AddOrganizationMemberInput = {
  /** Организация, объединение или группа школ. */
  readonly organization: string;
  /** Прочитанная версия организации. */
  readonly version: number;
  /** Школа или должностное лицо. */
  readonly member: string;
  /** Дата начала; не указана – дата неизвестна. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания (включительно); не указана – бессрочно. */
  readonly validTo?: string | null | undefined;
};

/** Данные для исключения из состава организации или группы школ. */
export type EndOrganizationMemberInput = {
  /** Организация, объединение или группа школ. */
  readonly organization: string;
  /** Прочитанная версия организации. */
  readonly version: number;
  /** Школа или должностное лицо. */
  readonly member: string;
  /** Дата окончания (включительно); если она раньше даты начала, запись удаляется как ошибочная. */
  readonly validTo: string;
  /** Причина. */
  readonly reason?: string | null | undefined;
};

/** Данные для исключения организации из перечня. */
export type ArchiveOrganizationInput = {
  /** Организация. */
  readonly organization: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Данные для исключения должностного лица из перечня. */
export type ArchivePersonInput = {
  /** Должностное лицо. */
  readonly person: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Вид партнёрства. */
export type PartnershipKind =
  /** Сетевое взаимодействие (договор). По закону № 273-ФЗ – договор о сетевой форме. */
  | 'NETWORK_CONTRACT'
  /** Стажировка */
  | 'INTERNSHIP'
  /** Наставничество */
  | 'MENTORSHIP'
  /** Другой вид. Какой – в kindItem. */
  | 'OTHER';

/** Отбор партнёрств. Применяются все указанные условия. */
export type PartnershipFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только партнёрства этой школы, с любой стороны. */
  readonly school?: string | null | undefined;
  /** Только этого вида. */
  readonly kind?: PartnershipKind | null | undefined;
  /** Только этого вида: код или подпись из справочника PARTNERSHIP_KINDS. */
  readonly kindItem?: string | null | undefined;
  /** Дата, на которую партнёрство действует; не указана – все записи. */
  readonly on?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<PartnershipFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<PartnershipFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: PartnershipFilter | null | undefined;
};

/** Данные для регистрации партнёрства. */
export type CreatePartnershipInput = {
  /** Вид партнёрства; не указан – определяется по kindItem. */
  readonly kind?: PartnershipKind | null | undefined;
  /** Вид: код или подпись из справочника PARTNERSHIP_KINDS, например «обмен опытом». */
  readonly kindItem?: string | null | undefined;
  /** Школа, получающая поддержку. */
  readonly supportedSchool: string;
  /** Школа, оказывающая поддержку. */
  readonly leaderSchool: string;
  /** Номер договора. */
  readonly contractNumber?: string | null | undefined;
  /** Дата начала партнёрства. */
  readonly validFrom: string;
  /** Дата окончания партнёрства (включительно), если указана. */
  readonly validTo?: string | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Данные для завершения партнёрства. */
export type EndPartnershipInput = {
  /** Партнёрство. */
  readonly partnership: string;
  /** Прочитанная версия партнёрства. */
  readonly version: number;
  /** Дата окончания партнёрства (включительно). */
  readonly validTo: string;
  /** Причина завершения. */
  readonly reason?: string | null | undefined;
};

/** Вид подтверждающего документа. */
export type EvidenceKind =
  /** Приказ */
  | 'ORDER'
  /** Протокол */
  | 'PROTOCOL'
  /** Справка */
  | 'MEMO'
  /** Программа */
  | 'PROGRAM'
  /** Отчётный документ */
  | 'REPORT'
  /** Ссылка */
  | 'LINK'
  /** Фотоматериалы */
  | 'PHOTO'
  /** Другой документ */
  | 'OTHER';

/** Подтверждающий документ: файл, ссылка или название бумажного документа. */
export type EvidenceInput = {
  /** Вид; не указан – определяется по kindItem. */
  readonly kind?: EvidenceKind | null | undefined;
  /** Вид: код или подпись из справочника EVIDENCE_KINDS, например «сертификат». */
  readonly kindItem?: string | null | undefined;
  /** Название документа. */
  readonly title: string;
  /** Ссылка, http или https; не вместе с файлом. */
  readonly url?: string | null | undefined;
  /** Файл: id из ответа на загрузку (POST /files) или поле file подтверждающего документа прежней редакции. */
  readonly file?: string | null | undefined;
};

/** Данные для подачи отчёта. */
export type SubmitReportInput = {
  /** Обязательство. */
  readonly obligation: string;
  /** Номер последней известной вам редакции отчёта; 0, если отчётов ещё не было. */
  readonly revision: number;
  /** Сведения об исполнении. */
  readonly text: string;
  /** Доля выполнения, от 0 до 1. */
  readonly shareDone?: number | null | undefined;
  /** Составитель отчёта: должностное лицо этой школы или вышестоящей территории. Если не передан, а отчёт подаёт куратор по своему назначению, составитель – он; null – составитель не указан. */
  readonly author?: string | null | undefined;
  /** Подтверждающие документы; не передаются, если их нет и правила региона их не требуют. */
  readonly evidence?: ReadonlyArray<EvidenceInput> | null | undefined;
};

/** Данные для отзыва отчёта. */
export type WithdrawReportInput = {
  /** Отчёт. */
  readonly report: string;
  /** Прочитанная версия отчёта. */
  readonly version: number;
};

/** Данные для принятия отчёта. */
export type AcceptReportInput = {
  /** Отчёт. */
  readonly report: string;
  /** Прочитанная версия отчёта. */
  readonly version: number;
};

/** Данные для возврата отчёта на доработку. */
export type ReturnReportInput = {
  /** Отчёт. */
  readonly report: string;
  /** Прочитанная версия отчёта. */
  readonly version: number;
  /** Что нужно исправить. */
  readonly reason: string;
};

/** Как записывать пакет отчётов, если в одной из строк ошибка. */
export type BatchMode =
  /** Все или ни одного */
  | 'ALL_OR_NOTHING'
  /** Каждый отдельно */
  | 'ROW_BY_ROW';

/** Данные для подачи пакета отчётов. */
export type SubmitReportsInput = {
  /** Отчёты, от 1 до 200. */
  readonly rows: ReadonlyArray<SubmitReportInput>;
  /** Режим записи пакета. */
  readonly mode: BatchMode;
};

/** Уровень, на котором принята дорожная карта. */
export type RoadmapLevel =
  /** Региональная */
  | 'REGIONAL'
  /** Муниципальная */
  | 'MUNICIPAL'
  /** Школьная */
  | 'SCHOOL';

/** Состояние дорожной карты. */
export type RoadmapStatus =
  /** Проект */
  | 'DRAFT'
  /** Утверждена. Отчётов ещё не было, или вы видите не все. */
  | 'APPROVED'
  /** Исполняется. Наступает с подачей первого отчёта; тем, кто видит не все отчёты дорожной карты, показывается «Утверждена». */
  | 'IN_EXECUTION'
  /** Закрыта. Период завершён, итоги подведены. */
  | 'CLOSED'
  /** Заменена */
  | 'SUPERSEDED'
  /** Отменена */
  | 'CANCELLED';

/** Вид периода дорожной карты. */
export type PeriodKind =
  /** Календарный год */
  | 'CALENDAR_YEAR'
  /** Учебный год */
  | 'SCHOOL_YEAR'
  /** Два года. Например, «на 2020-2021 год». */
  | 'TWO_YEAR'
  /** Срок проекта */
  | 'PROJECT'
  /** До указанного года. Например, «до 2024 года». */
  | 'HORIZON';

/** Вид дефекта документа, который виден только при чтении. */
export type SourceDefectKind =
  /** Противоречивый период. Части документа называют разные периоды. */
  | 'PERIOD_CONFLICT'
  /** Разорванная таблица. Ячейки строк напечатаны порознь. */
  | 'TABLE_TORN';

/** Дефект документа. */
export type SourceDefectInput = {
  /** Вид дефекта. */
  readonly kind: SourceDefectKind;
  /** Место в документе, например «Раздел III». */
  readonly place: string;
  /** Содержание дефекта. */
  readonly text: string;
};

/** Вид раздела: общий для регионов, у которых названия разделов разные. */
export type SectionKind =
  /** Организация и управление */
  | 'ORGANIZATION'
  /** Методическая поддержка */
  | 'METHODICAL_SUPPORT'
  /** Работа с кадрами */
  | 'STAFF'
  /** Работа с обучающимися */
  | 'PUPILS'
  /** Работа с родителями */
  | 'PARENTS'
  /** Подготовка к итоговой аттестации */
  | 'EXAMS'
  /** Оснащение и ресурсы */
  | 'RESOURCES'
  /** Мониторинг и оценка качества */
  | 'MONITORING'
  /** Контроль */
  | 'CONTROL'
  /** Информирование */
  | 'INFORMATION';

/** Отбор дорожных карт. Применяются все указанные условия. */
export type RoadmapFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования и его школ. */
  readonly municipality?: string | null | undefined;
  /** Только дорожные карты этой школы и те, что на неё распространяются. */
  readonly school?: string | null | undefined;
  /** Только этого уровня. */
  readonly level?: RoadmapLevel | null | undefined;
  /** Только в этом состоянии; для поиска всех действующих дорожных карт используйте on. */
  readonly status?: RoadmapStatus | null | undefined;
  /** Только с таким видом периода. */
  readonly periodKind?: PeriodKind | null | undefined;
  /** Только дорожные карты, действующие на эту дату: утверждённые, не закрытые и не отменённые, с периодом, который её включает. */
  readonly on?: string | null | undefined;
  /** Только дорожные карты, в названии которых есть этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<RoadmapFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<RoadmapFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: RoadmapFilter | null | undefined;
};

/** Порядок дорожных карт в списке. */
export type RoadmapOrder =
  /** Сначала новый период */
  | 'PERIOD'
  /** Сначала недавно изменённые */
  | 'UPDATED';

/** Задача новой дорожной карты. */
export type RoadmapTaskInput = {
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Текст задачи. */
  readonly text: string;
};

/** Период новой дорожной карты. */
export type RoadmapPeriodInput = {
  /** Вид периода. */
  readonly kind: PeriodKind;
  /** Период, как в документе, например «2026-2027 учебный год». */
  readonly text: string;
  /** Дата начала. */
  readonly start: string;
  /** Дата окончания (включительно). */
  readonly end: string;
  /** Дата начала года, к которому относится слово «год» в дорожной карте; не передаётся, если она на несколько лет. */
  readonly yearStart?: string | null | undefined;
  /** Дата окончания этого года (включительно). */
  readonly yearEnd?: string | null | undefined;
  /** Учебные годы дорожной карты, например 2026-2027. */
  readonly schoolYears?: ReadonlyArray<string> | null | undefined;
};

/** Часть мероприятия новой дорожной карты. */
export type ActivityPartInput = {
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title: string;
  /** Срок, как в документе, например «до 5 ноября» или «ежеквартально»; не указан – ячейка пуста. */
  readonly term?: string | null | undefined;
  /** Ответственные (должностные лица, организации и школы), в порядке документа. */
  readonly responsible?: ReadonlyArray<string> | null | undefined;
  /** Планируемый результат. */
  readonly plannedResult?: string | null | undefined;
  /** Документы, подтверждающие исполнение. */
  readonly expectedEvidence?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Мероприятие новой дорожной карты. */
export type ActivityInput = {
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title: string;
  /** Срок, как в документе, например «до 5 ноября» или «ежеквартально»; не указан – ячейка пуста. */
  readonly term?: string | null | undefined;
  /** Ответственные (должностные лица, организации и школы), в порядке документа. */
  readonly responsible?: ReadonlyArray<string> | null | undefined;
  /** Планируемый результат. */
  readonly plannedResult?: string | null | undefined;
  /** Документы, подтверждающие исполнение. */
  readonly expectedEvidence?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Объединены ли пустые ячейки строки с ячейками строки выше. */
  readonly inheritsAbove?: boolean | null | undefined;
  /** Части мероприятия со своими сроками. */
  readonly parts?: ReadonlyArray<ActivityPartInput> | null | undefined;
};

/** Раздел новой дорожной карты. */
export type RoadmapSectionInput = {
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title: string;
  /** Вид раздела; у смешанного раздела не указывается. */
  readonly kind?: SectionKind | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Мероприятия в порядке документа. */
  readonly activities: ReadonlyArray<ActivityInput>;
};

/** Данные для создания дорожной карты. */
export type CreateRoadmapInput = {
  /** Регион, муниципальное образование или школа, принимающие дорожную карту; определяют её уровень. */
  readonly owner: string;
  /** Постоянный ключ (key): ключ территории или школы, два дефиса и слово, например livny--2027; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Название. */
  readonly title: string;
  /** Цель. */
  readonly goal?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Задачи в порядке документа. */
  readonly tasks?: ReadonlyArray<RoadmapTaskInput> | null | undefined;
  /** Ожидаемые результаты в порядке документа. */
  readonly expectedResults?: ReadonlyArray<string> | null | undefined;
  /** Дефекты документа, заметные при чтении. */
  readonly sourceDefects?: ReadonlyArray<SourceDefectInput> | null | undefined;
  /** Период. */
  readonly period: RoadmapPeriodInput;
  /** Дорожная карта вышестоящего уровня. */
  readonly parent?: string | null | undefined;
  /** Школы, на которые распространяется дорожная карта; для школьной карты не передаются. */
  readonly coveredSchools?: ReadonlyArray<string> | null | undefined;
  /** Разделы с мероприятиями, в порядке документа. */
  readonly sections: ReadonlyArray<RoadmapSectionInput>;
};

/** Данные для утверждения дорожной карты. */
export type ApproveRoadmapInput = {
  /** Проект дорожной карты. */
  readonly roadmap: string;
  /** Прочитанная версия дорожной карты. */
  readonly version: number;
  /** Приказ об утверждении дорожной карты; не передаётся, если приказа нет. */
  readonly order?: string | null | undefined;
  /** Дата утверждения. */
  readonly approvedOn: string;
};

/** Изменения дорожной карты. Неуказанное не меняется; пустая строка и пустой список очищают ячейку. */
export type AmendRoadmapInput = {
  /** Мероприятие, его часть или раздел. */
  readonly part: string;
  /** Прочитанная версия этой записи. */
  readonly version: number;
  /** Новое название. */
  readonly title?: string | null | undefined;
  /** Новый срок, как в документе; у раздела срока нет. */
  readonly term?: string | null | undefined;
  /** Новые ответственные (должностные лица, организации и школы), в порядке документа. */
  readonly responsible?: ReadonlyArray<string> | null | undefined;
  /** Новый планируемый результат. */
  readonly plannedResult?: string | null | undefined;
  /** Причина изменения. */
  readonly reason: string;
};

/** Данные для закрытия дорожной карты. */
export type CloseRoadmapInput = {
  /** Дорожная карта. */
  readonly roadmap: string;
  /** Прочитанная версия дорожной карты. */
  readonly version: number;
  /** Дата закрытия. */
  readonly closedOn: string;
  /** Почему карта закрывается, хотя по ней не всё отчитано и принято или идёт кампания; если дел не осталось, можно не называть. */
  readonly reason?: string | null | undefined;
};

/** Данные для отмены дорожной карты. */
export type CancelRoadmapInput = {
  /** Дорожная карта. */
  readonly roadmap: string;
  /** Прочитанная версия дорожной карты. */
  readonly version: number;
  /** Причина отмены. */
  readonly reason: string;
};

/** Данные для замены дорожной карты новой. */
export type SupersedeRoadmapInput = {
  /** Заменяемая дорожная карта. */
  readonly roadmap: string;
  /** Прочитанная версия этой дорожной карты. */
  readonly version: number;
  /** Новая утверждённая дорожная карта той же территории или школы. */
  readonly successor: string;
  /** Основание, например пункт приказа. */
  readonly ground: string;
  /** Перенести просроченные обязательства без отчёта в те же мероприятия новой дорожной карты; остальные без отчёта снимаются без исполнения. */
  readonly carryOver: boolean;
  /** Какое мероприятие новой карты продолжает прежнее, если это не видно по номеру, названию и сроку. */
  readonly pairs?: ReadonlyArray<ActivityPairInput> | null | undefined;
  /** Только показать в plan, что будет сделано; ничего не записывается, record – null. */
  readonly dryRun?: boolean | null | undefined;
};

/** Мероприятие прежней карты и его продолжение в новой. */
export type ActivityPairInput = {
  /** Мероприятие заменяемой карты. */
  readonly from: string;
  /** Мероприятие новой карты без частей; null – продолжения нет. */
  readonly to?: string | null | undefined;
};

/** Данные для создания школьной дорожной карты на основе муниципальной. */
export type DeriveSchoolRoadmapInput = {
  /** Утверждённая муниципальная дорожная карта, которая распространяется на школу. */
  readonly parent: string;
  /** Школа. */
  readonly school: string;
  /** Название; по умолчанию – название муниципальной дорожной карты и школы. */
  readonly title?: string | null | undefined;
  /** Постоянный ключ (key): ключ школы, два дефиса и слово, например livny-orlovskaya--2027; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
};

/** Новый раздел и его порядковый номер. */
export type AddSectionInput = {
  /** Порядковый номер среди разделов, начиная с 1; не указан – в конце. */
  readonly position?: number | null | undefined;
  /** Раздел с мероприятиями. */
  readonly section: RoadmapSectionInput;
};

/** Изменения раздела. Неуказанное не меняется; пустая строка очищает ячейку. */
export type ChangeSectionInput = {
  /** Раздел. */
  readonly section: string;
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title?: string | null | undefined;
  /** Вид раздела; null убирает его. */
  readonly kind?: SectionKind | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Новый порядковый номер раздела. */
export type MoveSectionInput = {
  /** Раздел. */
  readonly section: string;
  /** Новый порядковый номер среди разделов, начиная с 1. */
  readonly position: number;
};

/** Новое мероприятие и его порядковый номер. Укажите что-то одно: раздел или мероприятие, частью которого будет новое. */
export type AddActivityInput = {
  /** Раздел. */
  readonly section?: string | null | undefined;
  /** Мероприятие, частью которого будет новое. */
  readonly parent?: string | null | undefined;
  /** Порядковый номер в разделе или среди частей, начиная с 1; не указан – в конце. */
  readonly position?: number | null | undefined;
  /** Мероприятие. */
  readonly activity: ActivityInput;
};

/** Изменения мероприятия. Неуказанное не меняется; пустая строка и пустой список очищают ячейку. */
export type ChangeActivityInput = {
  /** Мероприятие или его часть. */
  readonly activity: string;
  /** Номер, как напечатан. */
  readonly number?: string | null | undefined;
  /** Название. */
  readonly title?: string | null | undefined;
  /** Срок, как в документе; определяется заново. */
  readonly term?: string | null | undefined;
  /** Ответственные (должностные лица, организации и школы), в порядке документа. */
  readonly responsible?: ReadonlyArray<string> | null | undefined;
  /** Планируемый результат. */
  readonly plannedResult?: string | null | undefined;
  /** Документы, подтверждающие исполнение. */
  readonly expectedEvidence?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Объединены ли пустые ячейки строки с ячейками строки выше. */
  readonly inheritsAbove?: boolean | null | undefined;
};

/** Новый порядковый номер мероприятия. */
export type MoveActivityInput = {
  /** Мероприятие или его часть; часть перемещается среди частей своего мероприятия. */
  readonly activity: string;
  /** Раздел, если меняется. */
  readonly section?: string | null | undefined;
  /** Новый порядковый номер, начиная с 1. */
  readonly position: number;
};

/** Один шаг изменения: укажите что-то одно. */
export type RoadmapEditInput = {
  /** Добавить раздел. */
  readonly addSection?: AddSectionInput | null | undefined;
  /** Изменить раздел. */
  readonly changeSection?: ChangeSectionInput | null | undefined;
  /** Переместить раздел. */
  readonly moveSection?: MoveSectionInput | null | undefined;
  /** Удалить раздел со всеми мероприятиями. */
  readonly removeSection?: string | null | undefined;
  /** Добавить мероприятие или его часть. */
  readonly addActivity?: AddActivityInput | null | undefined;
  /** Изменить мероприятие. */
  readonly changeActivity?: ChangeActivityInput | null | undefined;
  /** Переместить мероприятие. */
  readonly moveActivity?: MoveActivityInput | null | undefined;
  /** Удалить мероприятие с его частями; мероприятие, по которому есть отчёт, удалить нельзя. */
  readonly removeActivity?: string | null | undefined;
};

/** Изменения самой дорожной карты. Неуказанное не меняется; пустая строка очищает цель или примечание, пустой список – задачи, ожидаемые результаты и дефекты. */
export type ChangeRoadmapHeadInput = {
  /** Название. */
  readonly title?: string | null | undefined;
  /** Цель. */
  readonly goal?: string | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
  /** Все задачи полным списком, в порядке документа. */
  readonly tasks?: ReadonlyArray<RoadmapTaskInput> | null | undefined;
  /** Все ожидаемые результаты полным списком, в порядке документа. */
  readonly expectedResults?: ReadonlyArray<string> | null | undefined;
  /** Все дефекты документа полным списком. */
  readonly sourceDefects?: ReadonlyArray<SourceDefectInput> | null | undefined;
  /** Период; сроки всех мероприятий определяются по нему заново. */
  readonly period?: RoadmapPeriodInput | null | undefined;
  /** Добавляемые школы; по действующей дорожной карте для них создаются обязательства. */
  readonly addSchools?: ReadonlyArray<string> | null | undefined;
  /** Исключаемые школы; обязательства с отчётами остаются, прочие снимаются без исполнения. */
  readonly removeSchools?: ReadonlyArray<string> | null | undefined;
};

/** Изменения дорожной карты: реквизиты, состав или и то и другое. */
export type EditRoadmapInput = {
  /** Проект дорожной карты или действующая дорожная карта. */
  readonly roadmap: string;
  /** Прочитанная версия дорожной карты. */
  readonly version: number;
  /** Причина изменения; для проекта дорожной карты не обязательна. */
  readonly reason?: string | null | undefined;
  /** Изменения самой дорожной карты: название, цель, задачи, период, охваченные школы. */
  readonly head?: ChangeRoadmapHeadInput | null | undefined;
  /** Изменения разделов и мероприятий: шаги по порядку, до 200. */
  readonly edits?: ReadonlyArray<RoadmapEditInput> | null | undefined;
};

/** Действие, при котором применяется правило. */
export type RuleMoment =
  /** Утверждение дорожной карты */
  | 'ROADMAP_APPROVE'
  /** Закрытие дорожной карты */
  | 'ROADMAP_CLOSE'
  /** Проверка дорожной карты на дату */
  | 'ROADMAP_REVIEW'
  /** Подача отчёта */
  | 'REPORT_SUBMIT'
  /** Принятие отчёта */
  | 'REPORT_ACCEPT'
  /** Назначение куратора */
  | 'CURATOR_ASSIGN'
  /** Запись значения показателя */
  | 'INDICATOR_RECORD'
  /** Открытие кампании */
  | 'CAMPAIGN_OPEN'
  /** Закрытие кампании */
  | 'CAMPAIGN_CLOSE'
  /** Другое действие */
  | 'MUTATION';

/** Тип муниципального учреждения. */
export type LegalForm =
  /** Бюджетное (МБОУ) */
  | 'BUDGETARY'
  /** Автономное (МАОУ) */
  | 'AUTONOMOUS'
  /** Казённое (МКОУ) */
  | 'TREASURY'
  /** Другой тип. Какой – в legalFormItem. */
  | 'OTHER';

/** Высший уровень общего образования, по программам которого школа ведёт обучение. */
export type SchoolKind =
  /** Средняя (СОШ). Также СШ. */
  | 'SECONDARY'
  /** Основная (ООШ) */
  | 'BASIC'
  /** Начальная (НОШ) */
  | 'PRIMARY'
  /** Другой вид. Какой – в kindItem. */
  | 'OTHER';

/** Категория школы для адресной поддержки. Категории независимы: у школы может быть несколько. */
export type SupportCategory =
  /** Низкие образовательные результаты (ШНОР) */
  | 'LOW_RESULTS'
  /** Неблагоприятные социальные условия. Сокращённо ШНСУ или ШССУ, как принято в регионе. */
  | 'ADVERSE_SOCIAL_CONDITIONS'
  /** Участник проекта «500+» */
  | 'FEDERAL_500PLUS'
  /** Другая категория */
  | 'OTHER';

/** Роль школы в поддержке других школ. */
export type SchoolRoleKind =
  /** Школа-лидер */
  | 'LEADER'
  /** Ресурсный центр */
  | 'RESOURCE_CENTER'
  /** Инновационная площадка */
  | 'INNOVATION_SITE'
  /** Стажировочная площадка */
  | 'INTERNSHIP_SITE'
  /** Другая роль */
  | 'OTHER';

/** Отбор школ. Применяются все указанные условия. */
export type SchoolFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого муниципального образования. */
  readonly municipality?: string | null | undefined;
  /** Только этого уровня. */
  readonly kind?: SchoolKind | null | undefined;
  /** Только этого вида: код или подпись из справочника SCHOOL_KINDS, например «гимназия». */
  readonly kindItem?: string | null | undefined;
  /** Только с этим основанием поддержки (на дату supportOn). */
  readonly support?: SupportCategory | null | undefined;
  /** Только с этой категорией поддержки (на дату supportOn): код или подпись из справочника SUPPORT_CATEGORIES. */
  readonly supportItem?: string | null | undefined;
  /** Дата, на которую проверяется основание поддержки; не указана – за всё время. */
  readonly supportOn?: string | null | undefined;
  /** Только с этой ролью. */
  readonly role?: SchoolRoleKind | null | undefined;
  /** Только с этой ролью: код или подпись из справочника SCHOOL_ROLES, например «опорная школа». */
  readonly roleItem?: string | null | undefined;
  /** Только сельские (true) или только городские (false). */
  readonly isRural?: boolean | null | undefined;
  /** Только школы, в названии которых есть этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<SchoolFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<SchoolFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: SchoolFilter | null | undefined;
  /** Только школы Ивановской области с таким рисковым профилем. */
  readonly ivanovo?: IvanovoSchoolFilter | null | undefined;
};

/** Порядок школ в списке. */
export type SchoolOrder =
  /** По названию */
  | 'NAME'
  /** Сначала недавно изменённые */
  | 'UPDATED';

/** Идентификатор школы в другой системе для поиска. */
export type SchoolExternalIdInput = {
  /** Код системы. */
  readonly system: string;
  /** Значение в этой системе. */
  readonly value: string;
};

/** Данные для добавления основания поддержки. */
export type AddSchoolSupportInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Вид основания; не указан – определяется по categoryItem. */
  readonly category?: SupportCategory | null | undefined;
  /** Вид основания: код или подпись из справочника SUPPORT_CATEGORIES. */
  readonly categoryItem?: string | null | undefined;
  /** Дата начала действия, если указана в документе. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания действия (включительно), если указана в документе. */
  readonly validTo?: string | null | undefined;
  /** Документ-основание. */
  readonly source?: string | null | undefined;
};

/** Данные для завершения действия основания. */
export type EndSchoolSupportInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Вид основания; не указан – определяется по categoryItem. */
  readonly category?: SupportCategory | null | undefined;
  /** Вид основания: код или подпись из справочника SUPPORT_CATEGORIES. */
  readonly categoryItem?: string | null | undefined;
  /** Дата окончания действия (включительно). */
  readonly validTo: string;
  /** Причина завершения. */
  readonly reason?: string | null | undefined;
};

/** Данные для добавления роли школы. */
export type AddSchoolRoleInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Вид роли; не указан – определяется по roleItem. */
  readonly role?: SchoolRoleKind | null | undefined;
  /** Вид роли: код или подпись из справочника SCHOOL_ROLES. */
  readonly roleItem?: string | null | undefined;
  /** Дата начала действия, если указана в документе. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания действия (включительно), если указана в документе. */
  readonly validTo?: string | null | undefined;
  /** Документ-основание. */
  readonly source?: string | null | undefined;
};

/** Данные для завершения действия роли. */
export type EndSchoolRoleInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Вид роли; не указан – определяется по roleItem. */
  readonly role?: SchoolRoleKind | null | undefined;
  /** Вид роли: код или подпись из справочника SCHOOL_ROLES. */
  readonly roleItem?: string | null | undefined;
  /** Дата окончания действия (включительно). */
  readonly validTo: string;
  /** Причина завершения. */
  readonly reason?: string | null | undefined;
};

/** Данные для добавления школы. */
export type RegisterSchoolInput = {
  /** Постоянный ключ (key): ключ муниципального образования, дефис и слово, например livny-orlovskaya; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Муниципальное образование. */
  readonly municipality: string;
  /** Полное название. */
  readonly name: string;
  /** Краткое название. */
  readonly shortName: string;
  /** Другие написания названия в документах. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Тип учреждения. */
  readonly legalForm?: LegalForm | null | undefined;
  /** Тип учреждения: код или подпись из справочника LEGAL_FORMS, например «МБОУ»; вместо legalForm. */
  readonly legalFormItem?: string | null | undefined;
  /** Уровень школы; не указан – определяется по kindItem. */
  readonly kind?: SchoolKind | null | undefined;
  /** Вид школы: код или подпись из справочника SCHOOL_KINDS, например «гимназия»; уровень тогда не передаётся. */
  readonly kindItem?: string | null | undefined;
  /** Населённый пункт. */
  readonly locality?: string | null | undefined;
  /** Сельская ли школа. */
  readonly isRural?: boolean | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
  /** Идентификаторы школы в других системах. */
  readonly externalIds?: ReadonlyArray<SchoolExternalIdInput> | null | undefined;
};

/** Изменения школы; неуказанное не меняется. */
export type UpdateSchoolInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Муниципальное образование того же региона, в которое переводится школа; только пока в прежнем по ней нет записей. */
  readonly municipality?: string | null | undefined;
  /** Полное название. */
  readonly name?: string | null | undefined;
  /** Краткое название. */
  readonly shortName?: string | null | undefined;
  /** Другие написания названия в документах; заменяют прежние. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Тип учреждения; null – очистить. */
  readonly legalForm?: LegalForm | null | undefined;
  /** Тип учреждения: код или подпись из справочника LEGAL_FORMS, например «МБОУ»; вместо legalForm. */
  readonly legalFormItem?: string | null | undefined;
  /** Уровень школы. */
  readonly kind?: SchoolKind | null | undefined;
  /** Вид школы: код или подпись из справочника SCHOOL_KINDS, например «гимназия»; уровень тогда не передаётся. */
  readonly kindItem?: string | null | undefined;
  /** Населённый пункт; null – очистить. */
  readonly locality?: string | null | undefined;
  /** Сельская ли школа; null – неизвестно. */
  readonly isRural?: boolean | null | undefined;
  /** Примечание; null – очистить. */
  readonly note?: string | null | undefined;
  /** Идентификаторы школы в других системах полным списком; заменяют прежние. Изменяются на уровне региона. */
  readonly externalIds?: ReadonlyArray<SchoolExternalIdInput> | null | undefined;
};

/** Данные для исключения школы из перечня. */
export type ArchiveSchoolInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Причина, например приказ о закрытии; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Школа в списке. Неуказанное у школы с известным идентификатором не меняется. */
export type ListedSchoolInput = {
  /** Постоянный ключ (key) новой школы: ключ муниципального образования, дефис и слово; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Муниципальное образование. */
  readonly municipality: string;
  /** Полное название. */
  readonly name: string;
  /** Краткое название. */
  readonly shortName: string;
  /** Другие написания названия; заменяют прежние. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Тип учреждения; null – очистить. */
  readonly legalForm?: LegalForm | null | undefined;
  /** Тип учреждения: код или подпись из справочника LEGAL_FORMS, например «МБОУ»; вместо legalForm. */
  readonly legalFormItem?: string | null | undefined;
  /** Уровень школы; не указан – определяется по kindItem. */
  readonly kind?: SchoolKind | null | undefined;
  /** Вид школы: код или подпись из справочника SCHOOL_KINDS, например «гимназия»; уровень тогда не передаётся. */
  readonly kindItem?: string | null | undefined;
  /** Населённый пункт; null – очистить. */
  readonly locality?: string | null | undefined;
  /** Сельская ли школа; null – неизвестно. */
  readonly isRural?: boolean | null | undefined;
  /** Примечание; null – очистить. */
  readonly note?: string | null | undefined;
  /** Идентификатор школы в исходной системе: по нему находится добавленная ранее школа. Не указаны ни он, ни school – добавляется новая школа. */
  readonly externalId?: SchoolExternalIdInput | null | undefined;
  /** Школа платформы, которую описывает строка. Идентификатор externalId, если его ещё ни у кого нет, закрепляется за ней. */
  readonly school?: string | null | undefined;
};

/** Список школ одного региона. */
export type RegisterSchoolsInput = {
  /** Строки, от 1 до 200 (предел задаёт сервер). */
  readonly schools: ReadonlyArray<ListedSchoolInput>;
  /** Режим записи; по умолчанию записываются все строки или ни одной. В режиме ROW_BY_ROW верные строки записываются, ошибочные названы в rows. */
  readonly mode?: BatchMode | null | undefined;
  /** Дата, на которую составлен список: ею отмечаются переводы и переименования; по умолчанию сегодняшняя, не позже её. */
  readonly on?: string | null | undefined;
  /** Акт или письмо, с которым получен список; видно в истории школ. */
  readonly act?: string | null | undefined;
};

/** Контекстные данные школы за учебный год. Неуказанное не меняется, null очищает поле. */
export type SaveSchoolContextInput = {
  /** Школа. */
  readonly school: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Учебный год, например 2020-2021. */
  readonly schoolYear: string;
  /** Численность обучающихся. */
  readonly enrollmentCount?: number | null | undefined;
  /** Численность учителей. */
  readonly teacherCount?: number | null | undefined;
  /** Малокомплектная ли школа. */
  readonly isSmallClassSchool?: boolean | null | undefined;
  /** Число классов-комплектов. */
  readonly combinedClassCount?: number | null | undefined;
  /** Число населённых пунктов, которые обслуживает школа. */
  readonly settlementsServedCount?: number | null | undefined;
  /** Радиус обслуживания, километров. */
  readonly serviceRadiusKm?: number | null | undefined;
  /** Есть ли школьный автобус. */
  readonly hasSchoolBus?: boolean | null | undefined;
  /** Доля обучающихся из других населённых пунктов, нижняя граница, от 0 до 1. */
  readonly nonResidentShareMin?: number | null | undefined;
  /** Эта доля, как в источнике. */
  readonly nonResidentShareText?: string | null | undefined;
  /** Доля учителей первой и высшей категории, нижняя граница, от 0 до 1. */
  readonly qualifiedTeacherShareMin?: number | null | undefined;
  /** Эта доля, как в источнике. */
  readonly qualifiedTeacherShareText?: string | null | undefined;
  /** Особенности школы; заменяют прежние. */
  readonly characteristics?: ReadonlyArray<string> | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
  /** Удалить ошибочно записанные контекстные данные этого учебного года. */
  readonly isMistaken?: boolean | null | undefined;
};

/** Исправления основания поддержки; неуказанное не меняется. */
export type CorrectSchoolSupportInput = {
  /** Основание поддержки. */
  readonly support: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Дата начала действия; null – в документе не указана. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания действия (включительно); null – в документе не указана. */
  readonly validTo?: string | null | undefined;
  /** Документ-основание; null – очистить. */
  readonly source?: string | null | undefined;
  /** Удалить ошибочную запись. */
  readonly isMistaken?: boolean | null | undefined;
  /** Причина исправления; видна в журнале действий. */
  readonly reason: string;
};

/** Исправления роли школы; неуказанное не меняется. */
export type CorrectSchoolRoleInput = {
  /** Роль школы. */
  readonly role: string;
  /** Прочитанная версия школы. */
  readonly version: number;
  /** Дата начала действия; null – в документе не указана. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания действия (включительно); null – в документе не указана. */
  readonly validTo?: string | null | undefined;
  /** Документ-основание; null – очистить. */
  readonly source?: string | null | undefined;
  /** Удалить ошибочную запись. */
  readonly isMistaken?: boolean | null | undefined;
  /** Причина исправления; видна в журнале действий. */
  readonly reason: string;
};

/** Вид искомых записей. */
export type SearchType =
  /** Школа */
  | 'SCHOOL'
  /** Мероприятие */
  | 'ACTIVITY'
  /** Приказ */
  | 'ORDER';

/** Вид муниципального образования. */
export type MunicipalityKind =
  /** Муниципальный район */
  | 'DISTRICT'
  /** Муниципальный округ */
  | 'MUNICIPAL_OKRUG'
  /** Городской округ */
  | 'URBAN_OKRUG';

/** Отбор муниципальных образований. */
export type MunicipalityFilter = {
  /** Только этого региона. */
  readonly region?: string | null | undefined;
  /** Только этого вида. */
  readonly kind?: MunicipalityKind | null | undefined;
  /** Только муниципальные образования, в названии которых есть этот текст (без учёта регистра и ё/е). */
  readonly text?: string | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<MunicipalityFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<MunicipalityFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: MunicipalityFilter | null | undefined;
};

/** Данные для добавления региона. */
export type RegisterRegionInput = {
  /** Код субъекта по ISO 3166-2, например RU-ORL; впоследствии не меняется. */
  readonly code: string;
  /** Название субъекта. */
  readonly name: string;
  /** Часовой пояс, например Asia/Yekaterinburg; по умолчанию Europe/Moscow. */
  readonly timeZone?: string | null | undefined;
};

/** Изменения региона; неуказанное не меняется. */
export type UpdateRegionInput = {
  /** Регион. */
  readonly region: string;
  /** Прочитанная версия региона. */
  readonly version: number;
  /** Название субъекта. */
  readonly name?: string | null | undefined;
  /** Часовой пояс, например Asia/Yekaterinburg. */
  readonly timeZone?: string | null | undefined;
};

/** Данные для добавления муниципального образования. */
export type RegisterMunicipalityInput = {
  /** Постоянный ключ (key): код региона строчными буквами, дефис и слово, например ru-orl-livny; не указан – присваивается автоматически. */
  readonly key?: string | null | undefined;
  /** Регион. */
  readonly region: string;
  /** Название. */
  readonly name: string;
  /** Вид муниципального образования. */
  readonly kind: MunicipalityKind;
  /** Административный центр. */
  readonly center?: string | null | undefined;
  /** Код ОКТМО: 8 или 11 цифр. */
  readonly oktmo?: string | null | undefined;
  /** Число поселений. */
  readonly settlementCount?: number | null | undefined;
  /** Число образовательных организаций всего. */
  readonly institutionCount?: number | null | undefined;
  /** Число дошкольных организаций. */
  readonly preschoolCount?: number | null | undefined;
  /** Число общеобразовательных организаций. */
  readonly schoolCount?: number | null | undefined;
  /** Число организаций дополнительного образования. */
  readonly supplementaryCount?: number | null | undefined;
  /** Число городских школ. */
  readonly urbanSchoolCount?: number | null | undefined;
  /** Число сельских школ. */
  readonly ruralSchoolCount?: number | null | undefined;
  /** Примечание. */
  readonly note?: string | null | undefined;
};

/** Изменения муниципального образования; неуказанное не меняется. */
export type UpdateMunicipalityInput = {
  /** Муниципальное образование. */
  readonly municipality: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Название. */
  readonly name?: string | null | undefined;
  /** Вид муниципального образования. */
  readonly kind?: MunicipalityKind | null | undefined;
  /** Административный центр; null – очистить. */
  readonly center?: string | null | undefined;
  /** Код ОКТМО: 8 или 11 цифр; null – очистить. */
  readonly oktmo?: string | null | undefined;
  /** Число поселений; null – очистить. */
  readonly settlementCount?: number | null | undefined;
  /** Число образовательных организаций всего; null – очистить. */
  readonly institutionCount?: number | null | undefined;
  /** Число дошкольных организаций; null – очистить. */
  readonly preschoolCount?: number | null | undefined;
  /** Число общеобразовательных организаций; null – очистить. */
  readonly schoolCount?: number | null | undefined;
  /** Число организаций дополнительного образования; null – очистить. */
  readonly supplementaryCount?: number | null | undefined;
  /** Число городских школ; null – очистить. */
  readonly urbanSchoolCount?: number | null | undefined;
  /** Число сельских школ; null – очистить. */
  readonly ruralSchoolCount?: number | null | undefined;
  /** Примечание; null – очистить. */
  readonly note?: string | null | undefined;
};

/** Данные для исключения муниципального образования из перечня. */
export type ArchiveMunicipalityInput = {
  /** Муниципальное образование. */
  readonly municipality: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина, например закон об объединении; видна в журнале действий, поэтому без имён и телефонов. */
  readonly reason: string;
};

/** Отбор пользователей. */
export type UserFilter = {
  /** Только с этой ролью. */
  readonly role?: Role | null | undefined;
  /** Только заблокированные (true) или только остальные (false). */
  readonly blocked?: boolean | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<UserFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<UserFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: UserFilter | null | undefined;
};

/** Отбор ключей доступа. */
export type AccessKeyFilter = {
  /** Только ключи доступа этого пользователя. */
  readonly user?: string | null | undefined;
  /** Только действующие сейчас (true) или только истёкшие и отозванные (false). */
  readonly inForce?: boolean | null | undefined;
  /** Подходит под все эти условия. */
  readonly and?: ReadonlyArray<AccessKeyFilter> | null | undefined;
  /** Подходит хотя бы под одно из этих условий. */
  readonly or?: ReadonlyArray<AccessKeyFilter> | null | undefined;
  /** Не подходит под это условие. */
  readonly not?: AccessKeyFilter | null | undefined;
};

/** Предоставляемое право: роль и территория или школа; без территории – вся платформа (только AUDITOR и ADMIN). */
export type UserGrantInput = {
  /** Роль, любая кроме PUBLIC. */
  readonly role: Role;
  /** Регион: для ролей REGIONAL, AUDITOR, ADMIN. */
  readonly region?: string | null | undefined;
  /** Муниципальное образование: для ролей MUNICIPAL, AUDITOR, ADMIN. */
  readonly municipality?: string | null | undefined;
  /** Школа: для ролей SCHOOL, AUDITOR, ADMIN. */
  readonly school?: string | null | undefined;
  /** Назначение куратора, в котором указана школа или муниципальное образование: только для роли CURATOR. */
  readonly curator?: string | null | undefined;
  /** Дата начала действия; не указана – право действует сразу. */
  readonly validFrom?: string | null | undefined;
  /** Дата окончания действия (включительно), не позже окончания ваших прав; не указана – бессрочно. */
  readonly validTo?: string | null | undefined;
};

/** Данные для создания пользователя. */
export type CreateUserInput = {
  /** Наименование пользователя: должность или отдел, без фамилии и имени. */
  readonly title: string;
  /** Идентификатор в службе входа (OIDC); не указан – вход только с ключом доступа. Указывает администратор всей платформы. */
  readonly subject?: string | null | undefined;
  /** Право читать персональные данные; предоставляет тот, у кого оно есть. */
  readonly personalData?: boolean | null | undefined;
  /** Права доступа; не шире и не дольше ваших собственных. */
  readonly grants: ReadonlyArray<UserGrantInput>;
  /** Основание: приказ или заявка. */
  readonly reason?: string | null | undefined;
};

/** Данные для изменения прав пользователя. Изменить собственные права нельзя. */
export type ChangeUserGrantsInput = {
  /** Пользователь. */
  readonly user: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Права доступа полным списком; права, которых нет в списке, прекращаются. */
  readonly grants: ReadonlyArray<UserGrantInput>;
  /** Право читать персональные данные; не указано – не меняется. */
  readonly personalData?: boolean | null | undefined;
  /** Основание: приказ или заявка. */
  readonly reason?: string | null | undefined;
};

/** Данные для блокировки пользователя или её снятия. Заблокировать себя нельзя. */
export type BlockUserInput = {
  /** Пользователь. */
  readonly user: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Основание: приказ или заявка. */
  readonly reason?: string | null | undefined;
};

/** Данные для создания ключа доступа. */
export type CreateKeyInput = {
  /** Владелец ключа доступа. */
  readonly user: string;
  /** Дата окончания действия (включительно), не позже окончания ваших прав; по умолчанию через год, но не дольше ваших прав. */
  readonly expiresOn?: string | null | undefined;
  /** Основание: приказ или заявка. */
  readonly reason?: string | null | undefined;
};

/** Данные для отзыва ключа доступа. */
export type RevokeKeyInput = {
  /** Ключ доступа. */
  readonly key: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина отзыва. */
  readonly reason?: string | null | undefined;
};

/** Отбор школ по рисковому профилю. Указанные условия относятся к одному и тому же фактору. */
export type IvanovoSchoolFilter = {
  /** Номер фактора риска, от 1 до 10. */
  readonly factor?: number | null | undefined;
  /** Значимость фактора. */
  readonly significance?: IvanovoSignificance | null | undefined;
  /** Учебный год профиля, например 2020-2021; не указан – любой. */
  readonly schoolYear?: string | null | undefined;
};

/** Значимость фактора риска для школы. */
export type IvanovoSignificance =
  /** Высокая */
  | 'HIGH'
  /** Средняя */
  | 'MEDIUM'
  /** Низкая */
  | 'LOW';

/** Вид документа развития школы. */
export type IvanovoDocumentKind =
  /** Концепция развития */
  | 'CONCEPT'
  /** Программа развития */
  | 'PROGRAM';

/** Показатель, по которому рассчитана доля школ с низкими результатами. */
export type IvanovoShareKind =
  /** С утверждённой программой развития */
  | 'WITH_PROGRAM'
  /** С адресной поддержкой */
  | 'WITH_TARGETED_SUPPORT'
  /** С обученной управленческой командой */
  | 'WITH_TRAINED_TEAM';

/** Предмет заседания. */
export type IvanovoSessionSubject =
  /** Заседание рабочей группы */
  | 'WORKING_GROUP'
  /** Рассмотрение промежуточных итогов */
  | 'INTERIM_RESULTS';

/** Этап контроля. */
export type IvanovoControlStage =
  /** Входной контроль */
  | 'ENTRY'
  /** Промежуточный контроль */
  | 'INTERIM'
  /** Итоговый контроль */
  | 'FINAL';

/** Фактор риска для записи в профиль. */
export type SaveIvanovoRiskFactorInput = {
  /** Номер фактора, от 1 до 10. */
  readonly number: number;
  /** Название фактора. */
  readonly name: string;
  /** Значимость для школы. */
  readonly significance: IvanovoSignificance;
};

/** Данные для сохранения рискового профиля школы. */
export type SaveIvanovoRiskProfileInput = {
  /** Школа. */
  readonly school: string;
  /** Учебный год профиля, например 2020-2021. */
  readonly schoolYear: string;
  /** Прочитанная версия профиля; 0, если профиля за этот год ещё нет. */
  readonly version: number;
  /** Дата составления профиля. */
  readonly establishedOn: string;
  /** Документ, в котором приведён профиль. */
  readonly source: string;
  /** Все десять факторов. */
  readonly factors: ReadonlyArray<SaveIvanovoRiskFactorInput>;
};

/** Данные для сохранения антирисковой программы школы. Неуказанное остаётся пустым. */
export type SaveIvanovoAntiRiskProgramInput = {
  /** Исправляемая программа; не указана – добавляется новая. */
  readonly program?: string | null | undefined;
  /** Прочитанная версия программы; 0 для новой. */
  readonly version: number;
  /** Школа. */
  readonly school: string;
  /** Фактор из рискового профиля этой школы. */
  readonly factor: string;
  /** Название. */
  readonly title: string;
  /** Срок подготовки. */
  readonly dueOn?: string | null | undefined;
  /** Дата готовности проекта программы. */
  readonly draftedOn?: string | null | undefined;
  /** Дата утверждения. */
  readonly approvedOn?: string | null | undefined;
  /** Ссылка на опубликованную программу, http или https. */
  readonly url?: string | null | undefined;
  /** Документ-основание; если не указан, остаётся прежний. */
  readonly source?: string | null | undefined;
};

/** Данные для записи самооценки школы. */
export type RecordIvanovoSelfAssessmentInput = {
  /** Исправляемая самооценка; не указана – добавляется новая. */
  readonly selfAssessment?: string | null | undefined;
  /** Прочитанная версия самооценки; для новой не передаётся. */
  readonly version?: number | null | undefined;
  /** Школа. */
  readonly school: string;
  /** День самооценки. */
  readonly heldOn: string;
  /** Выводы. */
  readonly summary?: string | null | undefined;
  /** Ссылка на аналитическую справку, http или https. */
  readonly memoUrl?: string | null | undefined;
};

/** Данные для сохранения концепции или программы развития школы. Неуказанное остаётся пустым. */
export type SaveIvanovoSchoolDocumentInput = {
  /** Исправляемый документ; не указан – добавляется новый. */
  readonly document?: string | null | undefined;
  /** Прочитанная версия документа; 0 для нового. */
  readonly version: number;
  /** Школа. */
  readonly school: string;
  /** Вид документа. */
  readonly kind: IvanovoDocumentKind;
  /** Название. */
  readonly title: string;
  /** Срок подготовки. */
  readonly dueOn?: string | null | undefined;
  /** Дата готовности проекта документа. */
  readonly draftedOn?: string | null | undefined;
  /** Дата утверждения. */
  readonly approvedOn?: string | null | undefined;
  /** Ссылка на опубликованный документ, http или https. */
  readonly url?: string | null | undefined;
  /** Документ-основание; если не указан, остаётся прежний. */
  readonly source?: string | null | undefined;
};

/** Решение рабочей группы для записи. */
export type RecordIvanovoDecisionInput = {
  /** Текст решения. */
  readonly text: string;
  /** Срок исполнения. */
  readonly dueOn?: string | null | undefined;
};

/** Данные для записи заседания рабочей группы. */
export type RecordIvanovoSessionInput = {
  /** Исправляемое заседание; не указано – добавляется новое. */
  readonly session?: string | null | undefined;
  /** Прочитанная версия заседания; для нового не передаётся. */
  readonly version?: number | null | undefined;
  /** Дорожная карта, по которой проведено заседание. */
  readonly roadmap: string;
  /** День заседания. */
  readonly heldOn: string;
  /** Рассмотрены ли промежуточные итоги. */
  readonly reviewsInterim: boolean;
  /** Повестка. */
  readonly agenda?: string | null | undefined;
  /** Номер протокола. */
  readonly protocolNumber?: string | null | undefined;
  /** Решения по порядку. */
  readonly decisions: ReadonlyArray<RecordIvanovoDecisionInput>;
};

/** Данные для записи справки куратора о школе. */
export type RecordIvanovoCuratorMemoInput = {
  /** Прочитанная версия исправляемой справки этой даты; для новой не передаётся. */
  readonly version?: number | null | undefined;
  /** Дорожная карта, по году которой составлена справка. */
  readonly roadmap: string;
  /** Школа, по которой составлена справка. */
  readonly school: string;
  /** Дата справки. */
  readonly preparedOn: string;
  /** Название. */
  readonly title: string;
  /** Ссылка на справку, http или https. */
  readonly url?: string | null | undefined;
};

/** Данные для сохранения адресной поддержки школы. */
export type SaveIvanovoTargetedSupportInput = {
  /** Исправляемая поддержка; не указана – добавляется новая. */
  readonly support?: string | null | undefined;
  /** Прочитанная версия; 0 для новой записи. */
  readonly version: number;
  /** Школа. */
  readonly school: string;
  /** Затруднение школы. */
  readonly difficulty: string;
  /** Мера поддержки. */
  readonly measure: string;
  /** Дата начала поддержки. */
  readonly startsOn: string;
  /** Дата окончания поддержки (включительно), если указана. */
  readonly endsOn?: string | null | undefined;
};

/** Данные для сохранения обучения управленческой команды школы. */
export type SaveIvanovoTeamTrainingInput = {
  /** Исправляемое обучение; не указано – добавляется новое. */
  readonly training?: string | null | undefined;
  /** Прочитанная версия; 0 для новой записи. */
  readonly version: number;
  /** Школа. */
  readonly school: string;
  /** Программа обучения. */
  readonly program: string;
  /** Дата окончания обучения. */
  readonly completedOn: string;
};

/** Данные для удаления ошибочной записи. */
export type ArchiveIvanovoRecordInput = {
  /** Удаляемая запись. */
  readonly record: string;
  /** Прочитанная версия записи. */
  readonly version: number;
  /** Причина удаления; сохраняется в журнале действий. */
  readonly reason: string;
};

/** Данные для сохранения паспорта муниципального проекта. Неуказанное остаётся пустым. */
export type SetIvanovoPassportInput = {
  /** Дорожная карта, оформленная как проект. */
  readonly roadmap: string;
  /** Прочитанная версия паспорта; 0, если паспорта ещё нет. */
  readonly version: number;
  /** Идея проекта. */
  readonly idea?: string | null | undefined;
  /** Объект проекта. */
  readonly object?: string | null | undefined;
  /** Разработчики по порядку: должностные лица, организации и школы. */
  readonly developers: ReadonlyArray<string>;
  /** Исполнители по порядку: должностные лица, организации и школы. */
  readonly executors: ReadonlyArray<string>;
  /** Акты, на которые ссылается проект, по порядку; если список не указан, они не меняются. */
  readonly basis?: ReadonlyArray<ActReferenceInput> | null | undefined;
  /** Примечание к записи. */
  readonly note?: string | null | undefined;
};

/** Требование к заседаниям: укажите либо пункт приказа, либо мероприятие приложения. */
export type SetIvanovoSessionDemandInput = {
  /** Предмет заседания. */
  readonly subject: IvanovoSessionSubject;
  /** Пункт приказа, устанавливающий требование. */
  readonly orderClause?: string | null | undefined;
  /** Мероприятие дорожной карты, устанавливающее требование. */
  readonly activity?: string | null | undefined;
};

/** Планируемый этап контроля; дату проведения и выводы записывают отдельно. */
export type SetIvanovoControlPointInput = {
  /** Этап. */
  readonly stage: IvanovoControlStage;
  /** Мероприятие дорожной карты, предусматривающее контроль. */
  readonly activity?: string | null | undefined;
  /** Дата начала срока. */
  readonly opensOn: string;
  /** Дата окончания срока (включительно). */
  readonly dueOn: string;
};

/** Пункт приказа и мероприятие приложения с общим предметом. */
export type SetIvanovoTermPairInput = {
  /** Общий предмет. */
  readonly topic: string;
  /** Пункт приказа со сроком. */
  readonly orderClause: string;
  /** Мероприятие дорожной карты. */
  readonly activity: string;
};

/** Целевая доля, установленная дорожной картой. */
export type SetIvanovoShareTargetInput = {
  /** Показатель доли. */
  readonly kind: IvanovoShareKind;
  /** Показатель дорожной карты, для которого установлена доля. */
  readonly indicator: string;
  /** Целевая доля от 0 до 1. */
  readonly target: number;
  /** Дата, к которой должна быть достигнута доля. */
  readonly dueOn: string;
};

/** Требования приказа и приложения. Указанный список заменяется целиком, неуказанный не меняется. */
export type SetIvanovoDemandsInput = {
  /** Дорожная карта. */
  readonly roadmap: string;
  /** Прочитанная версия требований (demandsVersion); 0, если их ещё нет. */
  readonly version: number;
  /** Все требования к заседаниям, без повторов. */
  readonly sessionDemands?: ReadonlyArray<SetIvanovoSessionDemandInput> | null | undefined;
  /** Все этапы контроля, без повторов; проведённый этап исключить нельзя. */
  readonly controlPoints?: ReadonlyArray<SetIvanovoControlPointInput> | null | undefined;
  /** Все пары сроков приказа и приложения по порядку. */
  readonly termPairs?: ReadonlyArray<SetIvanovoTermPairInput> | null | undefined;
  /** Все целевые доли, без повторов. */
  readonly shareTargets?: ReadonlyArray<SetIvanovoShareTargetInput> | null | undefined;
};

/** Данные для отметки о проведённом этапе контроля. */
export type RecordIvanovoControlInput = {
  /** Этап контроля. */
  readonly controlPoint: string;
  /** Прочитанная версия этапа. */
  readonly version: number;
  /** Дата проведения; не указана – отметка снимается. */
  readonly heldOn?: string | null | undefined;
  /** Выводы; указываются вместе с датой проведения. */
  readonly conclusion?: string | null | undefined;
};

export type AssessmentsQueryVariables = Exact<{
  filter?: AssessmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentsQuery = { readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly exam: ExamKindValue, readonly subject: string, readonly level: string | null, readonly schoolYear: string, readonly scaleMax: number, readonly schoolMean: number | null, readonly municipalityMean: number | null, readonly absenceReason: AbsenceReasonValue | null, readonly difference: number | null, readonly change: number | null, readonly school: SchoolNameFragment | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordAssessmentResultsMutationVariables = Exact<{
  input: RecordAssessmentResultsInput;
}>;


export type RecordAssessmentResultsMutation = { readonly recordAssessmentResults: { readonly records: ReadonlyArray<{ readonly id: string, readonly exam: ExamKindValue, readonly subject: string, readonly schoolYear: string, readonly schoolMean: number | null, readonly absenceReason: AbsenceReasonValue | null }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type CorrectAssessmentResultMutationVariables = Exact<{
  input: CorrectAssessmentResultInput;
}>;


export type CorrectAssessmentResultMutation = { readonly correctAssessmentResult: { readonly record: { readonly id: string, readonly schoolMean: number | null, readonly municipalityMean: number | null, readonly absenceReason: AbsenceReasonValue | null, readonly supersedes: { readonly id: string } | null } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ShareCardFragment = { readonly numerator: number, readonly denominator: number, readonly share: number | null };

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  orderBy?: CampaignOrder | null | undefined;
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { readonly campaigns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly key: string | null, readonly title: string, readonly status: CampaignStatusValue, readonly openedOn: string, readonly dueOn: string, readonly closedOn: string | null, readonly memoOn: string | null, readonly actions: ReadonlyArray<string>, readonly roadmap: RoadmapNameFragment | null, readonly completeness: ShareCardFragment, readonly timeliness: ShareCardFragment, readonly schools: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly submittedOn: string | null, readonly state: CampaignSchoolStateValue, readonly daysLate: number, readonly actions: ReadonlyArray<string>, readonly school: SchoolNameFragment | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenCampaignMutationVariables = Exact<{
  input: OpenCampaignInput;
}>;


export type OpenCampaignMutation = { readonly openCampaign: { readonly record: { readonly id: string, readonly version: number, readonly title: string, readonly openedOn: string, readonly dueOn: string } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type SubmitCampaignMutationVariables = Exact<{
  input: SubmitCampaignInput;
}>;


export type SubmitCampaignMutation = { readonly submitCampaign: { readonly record: { readonly id: string, readonly version: number, readonly submittedOn: string | null, readonly campaign: { readonly id: string, readonly version: number, readonly completeness: ShareCardFragment } | null } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type CloseCampaignMutationVariables = Exact<{
  input: CloseCampaignInput;
}>;


export type CloseCampaignMutation = { readonly closeCampaign: { readonly record: { readonly id: string, readonly version: number, readonly status: CampaignStatusValue, readonly closedOn: string | null, readonly memoOn: string | null } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type AmendCampaignMutationVariables = Exact<{
  input: AmendCampaignInput;
}>;


export type AmendCampaignMutation = { readonly amendCampaign: { readonly record: { readonly id: string, readonly version: number, readonly title: string, readonly dueOn: string } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchiveCampaignMutationVariables = Exact<{
  input: ArchiveCampaignInput;
}>;


export type ArchiveCampaignMutation = { readonly archiveCampaign: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ChangesHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesHeadQuery = { readonly changes: { readonly head: string } };

export type FollowChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  types?: ReadonlyArray<string> | null | undefined;
}>;


export type FollowChangesSubscription = { readonly changes: { readonly cursor: string, readonly operation: ChangeOperationValue, readonly type: string, readonly id: string, readonly record:
      | MirrorObligationFragment
      | MirrorRoadmapFragment
      | Record<PropertyKey, never>
     | null } };

export type MirrorRoadmapsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MirrorRoadmapsQuery = { readonly roadmaps: { readonly nodes: ReadonlyArray<MirrorRoadmapFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MirrorObligationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MirrorObligationsQuery = { readonly obligations: { readonly nodes: ReadonlyArray<MirrorObligationFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MirrorObligationsAgainQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type MirrorObligationsAgainQuery = { readonly nodes: ReadonlyArray<
    | MirrorObligationFragment
    | Record<PropertyKey, never>
   | null> };

export type MirrorRoadmapFragment = { readonly id: string, readonly version: number, readonly key: string, readonly title: string, readonly status: RoadmapStatusValue };

export type MirrorObligationFragment = { readonly id: string, readonly version: number, readonly state: ObligationStateValue, readonly stateUntil: string | null, readonly dueOn: string, readonly activity: { readonly id: string, readonly title: string } | null };

export type CuratorsQueryVariables = Exact<{
  filter?: CuratorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CuratorsQuery = { readonly curators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CuratorKindValue, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly position: string } | null, readonly school: SchoolNameFragment | null, readonly municipality: MunicipalityNameFragment | null, readonly roadmap: RoadmapNameFragment | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AssignCuratorMutationVariables = Exact<{
  input: AssignCuratorInput;
}>;


export type AssignCuratorMutation = { readonly assignCurator: { readonly record: { readonly id: string, readonly version: number, readonly kind: CuratorKindValue, readonly validFrom: string | null, readonly validTo: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type EndCuratorMutationVariables = Exact<{
  input: EndCuratorInput;
}>;


export type EndCuratorMutation = { readonly endCurator: { readonly record: { readonly id: string, readonly version: number, readonly validTo: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type HandOverCuratorMutationVariables = Exact<{
  input: HandOverCuratorInput;
}>;


export type HandOverCuratorMutation = { readonly handOverCurator: { readonly record: { readonly id: string, readonly version: number, readonly validFrom: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type FindingCardFragment = { readonly id: string, readonly code: string, readonly level: FindingLevelValue, readonly sentence: string, readonly act: string, readonly item: string | null, readonly subject:
    | { readonly __typename: 'AssessmentResult', readonly id: string }
    | { readonly __typename: 'MonitoringCampaign', readonly id: string }
    | { readonly __typename: 'CampaignSchool', readonly id: string }
    | { readonly __typename: 'Curator', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Import', readonly id: string }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'IndicatorValue', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'MeetingDecision', readonly id: string }
    | { readonly __typename: 'Notice', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'OrderClause', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Partnership', readonly id: string }
    | { readonly __typename: 'PolicySetting', readonly id: string }
    | { readonly __typename: 'ReferenceBook', readonly id: string }
    | { readonly __typename: 'ReferenceItem', readonly id: string }
    | { readonly __typename: 'ExecutionReport', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'RiskFactor', readonly id: string }
    | { readonly __typename: 'RiskProgram', readonly id: string }
    | { readonly __typename: 'Roadmap', readonly id: string }
    | { readonly __typename: 'RoadmapSection', readonly id: string }
    | { readonly __typename: 'Activity', readonly id: string }
    | { readonly __typename: 'School', readonly id: string }
    | { readonly __typename: 'SchoolSupport', readonly id: string }
    | { readonly __typename: 'SchoolRole', readonly id: string }
    | { readonly __typename: 'GroupGrant', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'User', readonly id: string }
    | { readonly __typename: 'AccessKey', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
    | { readonly __typename: 'IvanovoRiskProfile', readonly id: string }
    | { readonly __typename: 'IvanovoRiskFactor', readonly id: string }
    | { readonly __typename: 'IvanovoAntiRiskProgram', readonly id: string }
    | { readonly __typename: 'IvanovoSchoolDocument', readonly id: string }
    | { readonly __typename: 'IvanovoSelfAssessment', readonly id: string }
    | { readonly __typename: 'IvanovoTargetedSupport', readonly id: string }
    | { readonly __typename: 'IvanovoTeamTraining', readonly id: string }
    | { readonly __typename: 'IvanovoProjectPassport', readonly id: string }
    | { readonly __typename: 'IvanovoSession', readonly id: string }
    | { readonly __typename: 'IvanovoControlPoint', readonly id: string }
    | { readonly __typename: 'IvanovoShareTarget', readonly id: string }
    | { readonly __typename: 'IvanovoSessionDemand', readonly id: string }
    | { readonly __typename: 'IvanovoTermPair', readonly id: string }
    | { readonly __typename: 'IvanovoCuratorMemo', readonly id: string }
   | null };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy?: FindingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly nodes: ReadonlyArray<(
      { readonly roadmap: RoadmapNameFragment | null }
      & FindingCardFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReviewQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type ReviewQuery = { readonly roadmap: (
    { readonly review: ReadonlyArray<FindingCardFragment> }
    & RoadmapNameFragment
  ) | null };

export type IndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly code: string, readonly number: string | null, readonly name: string, readonly unit: string | null, readonly direction: IndicatorDirectionValue, readonly rollUp: RollUpValue, readonly target: { readonly kind: TargetKindValue, readonly value: number | null, readonly text: string, readonly benchmark: string | null, readonly dueYear: number | null }, readonly roadmap: RoadmapNameFragment | null, readonly values: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly measuredOn: string, readonly value: number | null, readonly absenceReason: string | null, readonly source: string | null, readonly school: SchoolNameFragment | null, readonly municipality: MunicipalityNameFragment | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordIndicatorValuesMutationVariables = Exact<{
  input: RecordIndicatorValuesInput;
}>;


export type RecordIndicatorValuesMutation = { readonly recordIndicatorValues: { readonly records: ReadonlyArray<{ readonly id: string, readonly measuredOn: string, readonly value: number | null, readonly absenceReason: string | null }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type CorrectIndicatorValueMutationVariables = Exact<{
  input: CorrectIndicatorValueInput;
}>;


export type CorrectIndicatorValueMutation = { readonly correctIndicatorValue: { readonly record: { readonly id: string, readonly measuredOn: string, readonly value: number | null, readonly absenceReason: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type DefineIndicatorMutationVariables = Exact<{
  input: DefineIndicatorInput;
}>;


export type DefineIndicatorMutation = { readonly defineIndicator: { readonly record: { readonly id: string, readonly key: string, readonly code: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type ArchiveIndicatorMutationVariables = Exact<{
  input: ArchiveIndicatorInput;
}>;


export type ArchiveIndicatorMutation = { readonly archiveIndicator: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ObligationRowFragment = { readonly id: string, readonly version: number, readonly opensOn: string | null, readonly dueOn: string, readonly state: ObligationStateValue, readonly actions: ReadonlyArray<string>, readonly activity: { readonly id: string, readonly number: string | null, readonly title: string } | null, readonly school: SchoolNameFragment | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly municipality: MunicipalityNameFragment | null, readonly roadmap: RoadmapNameFragment | null };

export type ObligationsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  on?: string | null | undefined;
  orderBy?: ObligationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { readonly obligations: { readonly nodes: ReadonlyArray<ObligationRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OverdueQueryVariables = Exact<{
  on: string;
  region?: string | null | undefined;
  municipality?: string | null | undefined;
  school?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueQuery = { readonly obligations: { readonly nodes: ReadonlyArray<ObligationRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObligationCountsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  on?: string | null | undefined;
  groupBy: ObligationGrouping;
  thenBy?: ObligationGrouping | null | undefined;
}>;


export type ObligationCountsQuery = { readonly obligationCounts: ReadonlyArray<{ readonly key: string | null, readonly label: string, readonly total: number, readonly states: StateCountsFragment, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly label: string, readonly total: number, readonly states: StateCountsFragment }> }> };

export type ObligationSeriesQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  from: string;
  to: string;
  step: SeriesStep;
  groupBy?: ObligationGrouping | null | undefined;
}>;


export type ObligationSeriesQuery = { readonly obligationSeries: ReadonlyArray<{ readonly on: string, readonly total: number, readonly states: StateCountsFragment, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly label: string, readonly total: number, readonly states: StateCountsFragment }> }> };

export type WaiveObligationMutationVariables = Exact<{
  input: WaiveObligationInput;
}>;


export type WaiveObligationMutation = { readonly waiveObligation: { readonly record: { readonly id: string, readonly version: number, readonly waivedOn: string | null, readonly waivedGround: string | null } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type UnwaiveObligationMutationVariables = Exact<{
  input: UnwaiveObligationInput;
}>;


export type UnwaiveObligationMutation = { readonly unwaiveObligation: { readonly record: { readonly id: string, readonly version: number, readonly waivedOn: string | null, readonly waivedGround: string | null } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type OrderNameFragment = { readonly id: string, readonly key: string, readonly number: string | null, readonly date: string, readonly title: string };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  orderBy?: OrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { readonly orders: { readonly nodes: ReadonlyArray<(
      { readonly issuerName: string }
      & OrderNameFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderQueryVariables = Exact<{
  id?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type OrderQuery = { readonly order: (
    { readonly issuerName: string, readonly purpose: string | null, readonly basis: ReadonlyArray<{ readonly kind: ActKindValue, readonly issuer: string | null, readonly number: string | null, readonly date: string | null, readonly summary: string }>, readonly clauses: ReadonlyArray<{ readonly id: string, readonly number: string, readonly text: string, readonly modality: ModalityValue, readonly dueOn: string | null, readonly responsibles: ReadonlyArray<
        | PartyName_School_Fragment
        | PartyName_Organization_Fragment
        | PartyName_Person_Fragment
      > }> }
    & OrderNameFragment
  ) | null };

export type RegisterOrderMutationVariables = Exact<{
  input: RegisterOrderInput;
}>;


export type RegisterOrderMutation = { readonly registerOrder: { readonly record: (
      { readonly version: number, readonly clauses: ReadonlyArray<{ readonly id: string, readonly number: string, readonly dueOn: string | null }> }
      & OrderNameFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type AcknowledgeOrderMutationVariables = Exact<{
  input: AcknowledgeOrderInput;
}>;


export type AcknowledgeOrderMutation = { readonly acknowledgeOrder: { readonly record: (
      { readonly version: number, readonly acknowledgements: ReadonlyArray<{ readonly acknowledgedOn: string }> }
      & OrderNameFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type AmendOrderMutationVariables = Exact<{
  input: AmendOrderInput;
}>;


export type AmendOrderMutation = { readonly amendOrder: { readonly record: (
      { readonly version: number }
      & OrderNameFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchiveOrderMutationVariables = Exact<{
  input: ArchiveOrderInput;
}>;


export type ArchiveOrderMutation = { readonly archiveOrder: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type RegisterOrganizationMutationVariables = Exact<{
  input: RegisterOrganizationInput;
}>;


export type RegisterOrganizationMutation = { readonly registerOrganization: { readonly record: { readonly id: string, readonly version: number, readonly key: string, readonly name: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { readonly updateOrganization: { readonly record: { readonly id: string, readonly version: number, readonly name: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { readonly registerPerson: { readonly record: { readonly id: string, readonly version: number, readonly key: string, readonly position: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { readonly updatePerson: { readonly record: { readonly id: string, readonly version: number, readonly position: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type AddOrganizationMemberMutationVariables = Exact<{
  input: AddOrganizationMemberInput;
}>;


export type AddOrganizationMemberMutation = { readonly addOrganizationMember: { readonly record: { readonly id: string, readonly version: number, readonly name: string } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type EndOrganizationMemberMutationVariables = Exact<{
  input: EndOrganizationMemberInput;
}>;


export type EndOrganizationMemberMutation = { readonly endOrganizationMember: { readonly record: { readonly id: string, readonly version: number, readonly name: string } | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchiveOrganizationMutationVariables = Exact<{
  input: ArchiveOrganizationInput;
}>;


export type ArchiveOrganizationMutation = { readonly archiveOrganization: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchivePersonMutationVariables = Exact<{
  input: ArchivePersonInput;
}>;


export type ArchivePersonMutation = { readonly archivePerson: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type PartnershipsQueryVariables = Exact<{
  filter?: PartnershipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { readonly partnerships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKindValue, readonly contractNumber: string | null, readonly validFrom: string, readonly validTo: string | null, readonly supportedSchool: SchoolNameFragment | null, readonly leaderSchool: SchoolNameFragment | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreatePartnershipMutationVariables = Exact<{
  input: CreatePartnershipInput;
}>;


export type CreatePartnershipMutation = { readonly createPartnership: { readonly record: { readonly id: string, readonly version: number, readonly kind: PartnershipKindValue, readonly validFrom: string, readonly validTo: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type EndPartnershipMutationVariables = Exact<{
  input: EndPartnershipInput;
}>;


export type EndPartnershipMutation = { readonly endPartnership: { readonly record: { readonly id: string, readonly version: number, readonly validTo: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type StateCountsFragment = { readonly beforeApproval: number, readonly upcoming: number, readonly open: number, readonly overdue: number, readonly submitted: number, readonly returned: number, readonly done: number, readonly waived: number };

export type ProgressCardFragment = { readonly on: string, readonly total: number, readonly overdue: number, readonly shareDone: number | null, readonly states: StateCountsFragment };

export type RoadmapProgressQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type RoadmapProgressQuery = { readonly roadmap: (
    { readonly progress: ProgressCardFragment, readonly sections: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly title: string, readonly progress: ProgressCardFragment }> }
    & RoadmapNameFragment
  ) | null };

export type SchoolProgressQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type SchoolProgressQuery = { readonly school: (
    { readonly progress: ProgressCardFragment }
    & SchoolNameFragment
  ) | null };

export type RegionProgressQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type RegionProgressQuery = { readonly regions: { readonly nodes: ReadonlyArray<(
      { readonly progress: ProgressCardFragment }
      & RegionNameFragment
    )> } };

export type ReportSubmissionFragment = { readonly id: string, readonly version: number, readonly revision: number, readonly text: string, readonly submittedOn: string, readonly withdrawnOn: string | null, readonly review: ReviewDecisionValue | null, readonly reviewedOn: string | null, readonly reviewReason: string | null };

export type ReportCardFragment = (
  { readonly obligation: { readonly id: string, readonly activity: { readonly number: string | null, readonly title: string } | null } | null }
  & ReportSubmissionFragment
);

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { readonly submitReport: { readonly record: ReportCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type SubmitReportsMutationVariables = Exact<{
  input: SubmitReportsInput;
}>;


export type SubmitReportsMutation = { readonly submitReports: { readonly submitted: number, readonly rows: ReadonlyArray<{ readonly index: number, readonly record: ReportCardFragment | null, readonly error: { readonly code: string, readonly message: string } | null, readonly findings: ReadonlyArray<FindingCardFragment> }> } };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { readonly withdrawReport: { readonly record: ReportCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { readonly acceptReport: { readonly record: ReportCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport: { readonly record: ReportCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ReportRevisionsQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportRevisionsQuery = { readonly roadmap: (
    { readonly obligations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly activity: { readonly number: string | null, readonly title: string } | null, readonly report: { readonly id: string, readonly revisions: { readonly nodes: ReadonlyArray<ReportSubmissionFragment> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & RoadmapNameFragment
  ) | null };

export type RoadmapNameFragment = { readonly id: string, readonly key: string, readonly title: string };

export type TermCellFragment = { readonly sourceText: string | null, readonly kind: TermKindValue, readonly bound: TermBoundValue | null, readonly start: string | null, readonly end: string | null, readonly resolution: TermResolutionValue };

type PartyName_School_Fragment = (
  { readonly __typename: 'School' }
  & SchoolNameFragment
);

type PartyName_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type PartyName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly position: string };

export type PartyNameFragment =
  | PartyName_School_Fragment
  | PartyName_Organization_Fragment
  | PartyName_Person_Fragment
;

export type ActivityRowFragment = { readonly id: string, readonly number: string | null, readonly position: number, readonly title: string, readonly plannedResult: string | null, readonly expectedEvidence: string | null, readonly executionNote: string | null, readonly inherited: ReadonlyArray<InheritedCellValue>, readonly term: TermCellFragment, readonly responsible: ReadonlyArray<
    | PartyName_School_Fragment
    | PartyName_Organization_Fragment
    | PartyName_Person_Fragment
  > };

export type RoadmapsQueryVariables = Exact<{
  filter?: RoadmapFilter | null | undefined;
  orderBy?: RoadmapOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoadmapsQuery = { readonly roadmaps: { readonly nodes: ReadonlyArray<(
      { readonly level: RoadmapLevelValue, readonly status: RoadmapStatusValue, readonly period: { readonly text: string, readonly start: string, readonly end: string }, readonly municipality: MunicipalityNameFragment | null }
      & RoadmapNameFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoadmapQueryVariables = Exact<{
  id?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type RoadmapQuery = { readonly roadmap: (
    { readonly level: RoadmapLevelValue, readonly status: RoadmapStatusValue, readonly goal: string | null, readonly approvedOn: string | null, readonly closedOn: string | null, readonly actions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly number: string | null, readonly text: string }>, readonly period: { readonly kind: PeriodKindValue, readonly text: string, readonly start: string, readonly end: string }, readonly region: RegionNameFragment | null, readonly municipality: MunicipalityNameFragment | null, readonly order: OrderNameFragment | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly position: number, readonly title: string, readonly activities: { readonly nodes: ReadonlyArray<ActivityRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> }
    & RoadmapNameFragment
  ) | null };

export type RoadmapColumnsQueryVariables = Exact<{
  key: string;
}>;


export type RoadmapColumnsQuery = { readonly roadmap: (
    { readonly table: { readonly name: string, readonly columns: ReadonlyArray<{ readonly field: RoadmapColumnFieldValue, readonly heading: string }> } }
    & RoadmapNameFragment
  ) | null };

export type RoadmapActivitiesQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoadmapActivitiesQuery = { readonly roadmap: { readonly id: string, readonly activities: { readonly nodes: ReadonlyArray<(
        { readonly section: { readonly id: string, readonly number: string | null, readonly title: string } | null }
        & ActivityRowFragment
      )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RoadmapStateFragment = (
  { readonly version: number, readonly status: RoadmapStatusValue, readonly approvedOn: string | null, readonly closedOn: string | null }
  & RoadmapNameFragment
);

export type CreateRoadmapMutationVariables = Exact<{
  input: CreateRoadmapInput;
}>;


export type CreateRoadmapMutation = { readonly createRoadmap: { readonly record: (
      { readonly sections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly activities: { readonly nodes: ReadonlyArray<(
            { readonly version: number }
            & ActivityRowFragment
          )> } }> }
      & RoadmapStateFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type DeriveSchoolRoadmapMutationVariables = Exact<{
  input: DeriveSchoolRoadmapInput;
}>;


export type DeriveSchoolRoadmapMutation = { readonly deriveSchoolRoadmap: { readonly record: RoadmapStateFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ApproveRoadmapMutationVariables = Exact<{
  input: ApproveRoadmapInput;
}>;


export type ApproveRoadmapMutation = { readonly approveRoadmap: { readonly record: RoadmapStateFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type AmendRoadmapMutationVariables = Exact<{
  input: AmendRoadmapInput;
}>;


export type AmendRoadmapMutation = { readonly amendRoadmap: { readonly record: RoadmapStateFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type CloseRoadmapMutationVariables = Exact<{
  input: CloseRoadmapInput;
}>;


export type CloseRoadmapMutation = { readonly closeRoadmap: { readonly record: RoadmapStateFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type CancelRoadmapMutationVariables = Exact<{
  input: CancelRoadmapInput;
}>;


export type CancelRoadmapMutation = { readonly cancelRoadmap: { readonly record: RoadmapStateFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type SupersedeRoadmapMutationVariables = Exact<{
  input: SupersedeRoadmapInput;
}>;


export type SupersedeRoadmapMutation = { readonly supersedeRoadmap: { readonly record: (
      { readonly successor: RoadmapNameFragment | null }
      & RoadmapStateFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type RoadmapHistoryQueryVariables = Exact<{
  key: string;
}>;


export type RoadmapHistoryQuery = { readonly roadmap: (
    { readonly history: ReadonlyArray<{ readonly at: string, readonly who: string | null, readonly action: string, readonly basis: string | null }> }
    & RoadmapStateFragment
  ) | null };

export type RoadmapChangesQueryVariables = Exact<{
  key: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RoadmapChangesQuery = { readonly roadmap: { readonly changes: { readonly next: string | null, readonly entries: ReadonlyArray<{ readonly at: string, readonly who: string | null, readonly action: string, readonly basis: string | null, readonly kind: RoadmapChangeKindValue, readonly title: string, readonly fields: ReadonlyArray<{ readonly label: string, readonly before: string | null, readonly after: string | null }> }> } } | null };

export type EditRoadmapMutationVariables = Exact<{
  input: EditRoadmapInput;
}>;


export type EditRoadmapMutation = { readonly editRoadmap: { readonly record: (
      { readonly title: string, readonly goal: string | null, readonly tasks: ReadonlyArray<{ readonly number: string | null, readonly text: string }>, readonly period: { readonly text: string, readonly start: string, readonly end: string }, readonly sections: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly position: number, readonly title: string, readonly activities: { readonly nodes: ReadonlyArray<(
            { readonly version: number }
            & ActivityRowFragment
          )> } }> }
      & RoadmapStateFragment
    ) | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type RulesQueryVariables = Exact<{
  plugin?: string | null | undefined;
  at?: RuleMoment | null | undefined;
}>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly at: ReadonlyArray<RuleMomentValue>, readonly sentence: string, readonly act: string, readonly item: string, readonly basis: RuleBasisValue, readonly plugin: string | null, readonly regions: ReadonlyArray<string> }> };

export type PluginsQueryVariables = Exact<{ [key: string]: never; }>;


export type PluginsQuery = { readonly plugins: ReadonlyArray<{ readonly id: string, readonly version: string, readonly title: string, readonly regions: ReadonlyArray<string>, readonly core: string, readonly policy: { readonly schoolRoadmap: ModalityValue, readonly periodKinds: ReadonlyArray<PeriodKindValue>, readonly control: ControlKindValue, readonly evidence: EvidencePolicyValue, readonly reportingLevel: ReportingLevelValue, readonly checkpoints: ReadonlyArray<string>, readonly graceDays: number, readonly tables: ReadonlyArray<{ readonly name: string, readonly columns: ReadonlyArray<{ readonly field: RoadmapColumnFieldValue, readonly heading: string }> }> } }> };

export type SchoolNameFragment = { readonly id: string, readonly key: string, readonly shortName: string };

export type SchoolCardFragment = (
  { readonly version: number, readonly name: string, readonly kind: SchoolKindValue, readonly legalForm: LegalFormValue | null, readonly locality: string | null, readonly isRural: boolean | null, readonly municipality: (
    { readonly region: RegionNameFragment | null }
    & MunicipalityNameFragment
  ) | null, readonly supports: ReadonlyArray<{ readonly category: SupportCategoryValue, readonly validFrom: string | null, readonly validTo: string | null }>, readonly roles: ReadonlyArray<{ readonly role: SchoolRoleKindValue, readonly validFrom: string | null, readonly validTo: string | null }> }
  & SchoolNameFragment
);

export type SchoolsQueryVariables = Exact<{
  filter?: SchoolFilter | null | undefined;
  orderBy?: SchoolOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SchoolsQuery = { readonly schools: { readonly nodes: ReadonlyArray<(
      { readonly kind: SchoolKindValue, readonly municipality: MunicipalityNameFragment | null }
      & SchoolNameFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SchoolQueryVariables = Exact<{
  id?: string | null | undefined;
  key?: string | null | undefined;
  externalId?: SchoolExternalIdInput | null | undefined;
}>;


export type SchoolQuery = { readonly school: SchoolCardFragment | null };

export type AddSchoolSupportMutationVariables = Exact<{
  input: AddSchoolSupportInput;
}>;


export type AddSchoolSupportMutation = { readonly addSchoolSupport: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type EndSchoolSupportMutationVariables = Exact<{
  input: EndSchoolSupportInput;
}>;


export type EndSchoolSupportMutation = { readonly endSchoolSupport: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type AddSchoolRoleMutationVariables = Exact<{
  input: AddSchoolRoleInput;
}>;


export type AddSchoolRoleMutation = { readonly addSchoolRole: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type EndSchoolRoleMutationVariables = Exact<{
  input: EndSchoolRoleInput;
}>;


export type EndSchoolRoleMutation = { readonly endSchoolRole: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RegisterSchoolMutationVariables = Exact<{
  input: RegisterSchoolInput;
}>;


export type RegisterSchoolMutation = { readonly registerSchool: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type UpdateSchoolMutationVariables = Exact<{
  input: UpdateSchoolInput;
}>;


export type UpdateSchoolMutation = { readonly updateSchool: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchiveSchoolMutationVariables = Exact<{
  input: ArchiveSchoolInput;
}>;


export type ArchiveSchoolMutation = { readonly archiveSchool: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type SaveSchoolContextMutationVariables = Exact<{
  input: SaveSchoolContextInput;
}>;


export type SaveSchoolContextMutation = { readonly saveSchoolContext: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type CorrectSchoolSupportMutationVariables = Exact<{
  input: CorrectSchoolSupportInput;
}>;


export type CorrectSchoolSupportMutation = { readonly correctSchoolSupport: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type CorrectSchoolRoleMutationVariables = Exact<{
  input: CorrectSchoolRoleInput;
}>;


export type CorrectSchoolRoleMutation = { readonly correctSchoolRole: { readonly record: SchoolCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type RegisterSchoolsMutationVariables = Exact<{
  input: RegisterSchoolsInput;
}>;


export type RegisterSchoolsMutation = { readonly registerSchools: { readonly created: number, readonly updated: number, readonly records: ReadonlyArray<(
      { readonly version: number }
      & SchoolNameFragment
    )>, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly type: SearchTypeValue, readonly title: string, readonly rank: number, readonly record:
      | (
        { readonly __typename: 'School' }
        & SchoolNameFragment
      )
      | { readonly __typename: 'Activity', readonly id: string, readonly number: string | null, readonly roadmap: RoadmapNameFragment | null }
      | (
        { readonly __typename: 'Order' }
        & OrderNameFragment
      )
     | null }> };

export type ParseTermQueryVariables = Exact<{
  text: string;
  roadmap?: string | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  schoolYear?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ParseTermQuery = { readonly parseTerm: { readonly isCut: boolean, readonly term: (
      { readonly event: string | null, readonly schedule: string | null, readonly offset: { readonly count: number, readonly unit: TermOffsetUnitValue } | null, readonly candidates: ReadonlyArray<{ readonly start: string | null, readonly end: string, readonly reason: string }> }
      & TermCellFragment
    ), readonly dueWindows: ReadonlyArray<{ readonly start: string | null, readonly end: string, readonly isCheckpoint: boolean }> } };

export type RegionNameFragment = { readonly id: string, readonly code: string, readonly name: string };

export type MunicipalityNameFragment = { readonly id: string, readonly key: string, readonly name: string };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { readonly regions: { readonly nodes: ReadonlyArray<(
      { readonly timeZone: string }
      & RegionNameFragment
    )> } };

export type RegionCardFragment = (
  { readonly version: number, readonly timeZone: string }
  & RegionNameFragment
);

export type MunicipalityCardFragment = (
  { readonly version: number, readonly kind: MunicipalityKindValue, readonly center: string | null, readonly oktmo: string | null, readonly institutionCount: number | null, readonly schoolCount: number | null }
  & MunicipalityNameFragment
);

export type MunicipalitiesQueryVariables = Exact<{
  filter?: MunicipalityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MunicipalitiesQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<MunicipalityCardFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegisterRegionMutationVariables = Exact<{
  input: RegisterRegionInput;
}>;


export type RegisterRegionMutation = { readonly registerRegion: { readonly record: RegionCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type UpdateRegionMutationVariables = Exact<{
  input: UpdateRegionInput;
}>;


export type UpdateRegionMutation = { readonly updateRegion: { readonly record: RegionCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type RegisterMunicipalityMutationVariables = Exact<{
  input: RegisterMunicipalityInput;
}>;


export type RegisterMunicipalityMutation = { readonly registerMunicipality: { readonly record: MunicipalityCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type UpdateMunicipalityMutationVariables = Exact<{
  input: UpdateMunicipalityInput;
}>;


export type UpdateMunicipalityMutation = { readonly updateMunicipality: { readonly record: MunicipalityCardFragment | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ArchiveMunicipalityMutationVariables = Exact<{
  input: ArchiveMunicipalityInput;
}>;


export type ArchiveMunicipalityMutation = { readonly archiveMunicipality: { readonly record: string | null, readonly findings: ReadonlyArray<FindingCardFragment> } };

export type ViewerQueryVariables = Exact<{
  place?: string | null | undefined;
}>;


export type ViewerQuery = { readonly viewer: { readonly isSignedIn: boolean, readonly title: string | null, readonly personalData: boolean, readonly actions: ReadonlyArray<string>, readonly grants: ReadonlyArray<{ readonly role: RoleValue, readonly region: { readonly id: string, readonly name: string } | null, readonly municipality: MunicipalityNameFragment | null, readonly school: SchoolNameFragment | null }> } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly personalData: boolean, readonly blockedAt: string | null, readonly grants: ReadonlyArray<{ readonly role: RoleValue, readonly validFrom: string | null, readonly validTo: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly municipality: MunicipalityNameFragment | null, readonly school: SchoolNameFragment | null, readonly curator: { readonly id: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AccessKeysQueryVariables = Exact<{
  filter?: AccessKeyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessKeysQuery = { readonly keys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly user: { readonly id: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { readonly createUser: { readonly record: { readonly id: string, readonly version: number, readonly title: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type ChangeUserGrantsMutationVariables = Exact<{
  input: ChangeUserGrantsInput;
}>;


export type ChangeUserGrantsMutation = { readonly changeUserGrants: { readonly record: { readonly id: string, readonly version: number, readonly personalData: boolean } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type BlockUserMutationVariables = Exact<{
  input: BlockUserInput;
}>;


export type BlockUserMutation = { readonly blockUser: { readonly record: { readonly id: string, readonly version: number, readonly blockedAt: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type UnblockUserMutationVariables = Exact<{
  input: BlockUserInput;
}>;


export type UnblockUserMutation = { readonly unblockUser: { readonly record: { readonly id: string, readonly version: number, readonly blockedAt: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type CreateKeyMutationVariables = Exact<{
  input: CreateKeyInput;
}>;


export type CreateKeyMutation = { readonly createKey: { readonly key: string | null, readonly record: { readonly id: string, readonly version: number, readonly number: string, readonly expiresAt: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeKeyInput;
}>;


export type RevokeKeyMutation = { readonly revokeKey: { readonly record: { readonly id: string, readonly version: number, readonly revokedAt: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RiskFactorCardFragment = { readonly id: string, readonly number: number, readonly name: string, readonly significance: IvanovoSignificanceValue, readonly isCovered: boolean };

export type ExamSeriesCardFragment = { readonly exam: ExamKindValue, readonly subject: string, readonly level: string | null, readonly scaleMax: number, readonly points: ReadonlyArray<{ readonly schoolYear: string, readonly schoolMean: number | null, readonly municipalityMean: number | null, readonly againstDistrict: IvanovoComparisonValue, readonly difference: number | null, readonly againstYearBefore: IvanovoChangeValue, readonly change: number | null }> };

export type RiskProfileQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type RiskProfileQuery = { readonly school: (
    { readonly municipality: MunicipalityNameFragment | null, readonly ivanovo: { readonly riskProfile: { readonly id: string, readonly version: number, readonly schoolYear: string, readonly establishedOn: string, readonly source: string, readonly factors: ReadonlyArray<RiskFactorCardFragment> } | null, readonly examSeries: ReadonlyArray<ExamSeriesCardFragment> } | null }
    & SchoolNameFragment
  ) | null };

export type IvanovoSchoolQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type IvanovoSchoolQuery = { readonly school: (
    { readonly ivanovo: { readonly antiRiskPrograms: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly state: IvanovoDocumentStateValue, readonly dueOn: string | null, readonly approvedOn: string | null, readonly url: string | null, readonly factor: { readonly id: string, readonly number: number, readonly name: string } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: IvanovoDocumentKindValue, readonly title: string, readonly state: IvanovoDocumentStateValue, readonly dueOn: string | null, readonly approvedOn: string | null, readonly url: string | null }>, readonly selfAssessments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly heldOn: string, readonly summary: string | null }>, readonly targetedSupports: ReadonlyArray<{ readonly id: string, readonly version: number, readonly difficulty: string, readonly measure: string, readonly startsOn: string, readonly endsOn: string | null }>, readonly teamTrainings: ReadonlyArray<{ readonly id: string, readonly version: number, readonly program: string, readonly completedOn: string }>, readonly tutors: ReadonlyArray<{ readonly id: string, readonly kind: CuratorKindValue, readonly person: { readonly id: string, readonly position: string } | null }> } | null }
    & SchoolNameFragment
  ) | null };

export type IvanovoSharesQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IvanovoSharesQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<(
      { readonly ivanovo: { readonly shares: ReadonlyArray<{ readonly kind: IvanovoShareKindValue, readonly numerator: number, readonly denominator: number, readonly share: number | null }> } | null }
      & MunicipalityNameFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IvanovoRoadmapQueryVariables = Exact<{
  key: string;
  on?: string | null | undefined;
}>;


export type IvanovoRoadmapQuery = { readonly roadmap: (
    { readonly ivanovo: { readonly passport: { readonly id: string, readonly version: number, readonly idea: string | null, readonly object: string | null, readonly developers: ReadonlyArray<
          | PartyName_School_Fragment
          | PartyName_Organization_Fragment
          | PartyName_Person_Fragment
        >, readonly executors: ReadonlyArray<
          | PartyName_School_Fragment
          | PartyName_Organization_Fragment
          | PartyName_Person_Fragment
        > } | null, readonly controlPoints: ReadonlyArray<{ readonly id: string, readonly version: number, readonly stage: IvanovoControlStageValue, readonly opensOn: string, readonly dueOn: string, readonly heldOn: string | null, readonly conclusion: string | null }>, readonly missedSessions: ReadonlyArray<{ readonly subject: IvanovoSessionSubjectValue, readonly opensOn: string, readonly dueOn: string, readonly item: string }>, readonly conflicts: ReadonlyArray<{ readonly topic: string, readonly orderTerm: TermCellFragment, readonly annexTerm: TermCellFragment }> } | null }
    & RoadmapNameFragment
  ) | null };

export type SaveIvanovoRiskProfileMutationVariables = Exact<{
  input: SaveIvanovoRiskProfileInput;
}>;


export type SaveIvanovoRiskProfileMutation = { readonly saveIvanovoRiskProfile: { readonly record: { readonly id: string, readonly version: number, readonly schoolYear: string, readonly establishedOn: string, readonly factors: ReadonlyArray<{ readonly id: string, readonly number: number, readonly name: string, readonly significance: IvanovoSignificanceValue }> } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type SaveIvanovoAntiRiskProgramMutationVariables = Exact<{
  input: SaveIvanovoAntiRiskProgramInput;
}>;


export type SaveIvanovoAntiRiskProgramMutation = { readonly saveIvanovoAntiRiskProgram: { readonly record: { readonly id: string, readonly version: number, readonly title: string, readonly state: IvanovoDocumentStateValue } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RecordIvanovoSelfAssessmentMutationVariables = Exact<{
  input: RecordIvanovoSelfAssessmentInput;
}>;


export type RecordIvanovoSelfAssessmentMutation = { readonly recordIvanovoSelfAssessment: { readonly record: { readonly id: string, readonly version: number, readonly heldOn: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type SaveIvanovoSchoolDocumentMutationVariables = Exact<{
  input: SaveIvanovoSchoolDocumentInput;
}>;


export type SaveIvanovoSchoolDocumentMutation = { readonly saveIvanovoSchoolDocument: { readonly record: { readonly id: string, readonly version: number, readonly kind: IvanovoDocumentKindValue, readonly title: string, readonly state: IvanovoDocumentStateValue } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RecordIvanovoSessionMutationVariables = Exact<{
  input: RecordIvanovoSessionInput;
}>;


export type RecordIvanovoSessionMutation = { readonly recordIvanovoSession: { readonly record: { readonly id: string, readonly version: number, readonly heldOn: string, readonly reviewsInterim: boolean } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RecordIvanovoCuratorMemoMutationVariables = Exact<{
  input: RecordIvanovoCuratorMemoInput;
}>;


export type RecordIvanovoCuratorMemoMutation = { readonly recordIvanovoCuratorMemo: { readonly record: { readonly id: string, readonly version: number, readonly preparedOn: string, readonly title: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type SaveIvanovoTargetedSupportMutationVariables = Exact<{
  input: SaveIvanovoTargetedSupportInput;
}>;


export type SaveIvanovoTargetedSupportMutation = { readonly saveIvanovoTargetedSupport: { readonly record: { readonly id: string, readonly version: number, readonly difficulty: string, readonly measure: string, readonly startsOn: string, readonly endsOn: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type SaveIvanovoTeamTrainingMutationVariables = Exact<{
  input: SaveIvanovoTeamTrainingInput;
}>;


export type SaveIvanovoTeamTrainingMutation = { readonly saveIvanovoTeamTraining: { readonly record: { readonly id: string, readonly version: number, readonly program: string, readonly completedOn: string } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type IvanovoDemandsQueryVariables = Exact<{
  key: string;
}>;


export type IvanovoDemandsQuery = { readonly roadmap: (
    { readonly ivanovo: { readonly demandsVersion: number, readonly sessionDemands: ReadonlyArray<{ readonly subject: IvanovoSessionSubjectValue, readonly orderClause: { readonly id: string, readonly number: string } | null, readonly activity: { readonly id: string, readonly number: string | null } | null }>, readonly controlPoints: ReadonlyArray<{ readonly stage: IvanovoControlStageValue, readonly opensOn: string, readonly dueOn: string, readonly activity: { readonly id: string, readonly number: string | null } | null }>, readonly termPairs: ReadonlyArray<{ readonly topic: string, readonly orderClause: { readonly id: string, readonly number: string } | null, readonly activity: { readonly id: string, readonly number: string | null } | null }>, readonly shareTargets: ReadonlyArray<{ readonly kind: IvanovoShareKindValue, readonly target: number, readonly dueOn: string, readonly indicator: { readonly id: string, readonly code: string } | null }> } | null }
    & RoadmapNameFragment
  ) | null };

export type SetIvanovoPassportMutationVariables = Exact<{
  input: SetIvanovoPassportInput;
}>;


export type SetIvanovoPassportMutation = { readonly setIvanovoPassport: { readonly record: { readonly id: string, readonly version: number, readonly idea: string | null, readonly object: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type SetIvanovoDemandsMutationVariables = Exact<{
  input: SetIvanovoDemandsInput;
}>;


export type SetIvanovoDemandsMutation = { readonly setIvanovoDemands: { readonly record: { readonly id: string, readonly ivanovo: { readonly demandsVersion: number } | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type RecordIvanovoControlMutationVariables = Exact<{
  input: RecordIvanovoControlInput;
}>;


export type RecordIvanovoControlMutation = { readonly recordIvanovoControl: { readonly record: { readonly id: string, readonly version: number, readonly stage: IvanovoControlStageValue, readonly heldOn: string | null, readonly conclusion: string | null } | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export type ArchiveIvanovoRecordMutationVariables = Exact<{
  input: ArchiveIvanovoRecordInput;
}>;


export type ArchiveIvanovoRecordMutation = { readonly archiveIvanovoRecord: { readonly record: string | null, readonly findings: ReadonlyArray<{ readonly code: string, readonly level: FindingLevelValue, readonly sentence: string }> } };

export const ShareCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]} as unknown as DocumentNode<ShareCardFragment, unknown>;
export const MirrorRoadmapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorRoadmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MirrorRoadmapFragment, unknown>;
export const MirrorObligationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MirrorObligationFragment, unknown>;
export const FindingCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindingCardFragment, unknown>;
export const SchoolNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<SchoolNameFragment, unknown>;
export const MunicipalityNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MunicipalityNameFragment, unknown>;
export const RoadmapNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<RoadmapNameFragment, unknown>;
export const ObligationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ObligationRowFragment, unknown>;
export const OrderNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<OrderNameFragment, unknown>;
export const StateCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}}]} as unknown as DocumentNode<StateCountsFragment, unknown>;
export const ProgressCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"shareDone"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}}]} as unknown as DocumentNode<ProgressCardFragment, unknown>;
export const ReportSubmissionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}}]} as unknown as DocumentNode<ReportSubmissionFragment, unknown>;
export const ReportCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}}]} as unknown as DocumentNode<ReportCardFragment, unknown>;
export const TermCellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}}]} as unknown as DocumentNode<TermCellFragment, unknown>;
export const PartyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<PartyNameFragment, unknown>;
export const ActivityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedResult"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"executionNote"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<ActivityRowFragment, unknown>;
export const RoadmapStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<RoadmapStateFragment, unknown>;
export const RegionNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RegionNameFragment, unknown>;
export const SchoolCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SchoolCardFragment, unknown>;
export const RegionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RegionCardFragment, unknown>;
export const MunicipalityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"center"}},{"kind":"Field","name":{"kind":"Name","value":"oktmo"}},{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MunicipalityCardFragment, unknown>;
export const RiskFactorCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFactorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IvanovoRiskFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"isCovered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}]}}]} as unknown as DocumentNode<RiskFactorCardFragment, unknown>;
export const ExamSeriesCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamSeriesCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IvanovoExamSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exam"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMax"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"schoolMean"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityMean"}},{"kind":"Field","name":{"kind":"Name","value":"againstDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"againstYearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]} as unknown as DocumentNode<ExamSeriesCardFragment, unknown>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exam"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMax"}},{"kind":"Field","name":{"kind":"Name","value":"schoolMean"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityMean"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const RecordAssessmentResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAssessmentResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAssessmentResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAssessmentResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exam"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"schoolMean"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAssessmentResultsMutation, RecordAssessmentResultsMutationVariables>;
export const CorrectAssessmentResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAssessmentResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAssessmentResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAssessmentResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolMean"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityMean"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CorrectAssessmentResultMutation, CorrectAssessmentResultMutationVariables>;
export const CampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memoOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"daysLate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<CampaignsQuery, CampaignsQueryVariables>;
export const OpenCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenCampaignMutation, OpenCampaignMutationVariables>;
export const SubmitCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubmitCampaignMutation, SubmitCampaignMutationVariables>;
export const CloseCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memoOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseCampaignMutation, CloseCampaignMutationVariables>;
export const AmendCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendCampaignMutation, AmendCampaignMutationVariables>;
export const ArchiveCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveCampaignMutation, ArchiveCampaignMutationVariables>;
export const ChangesHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"head"}}]}}]}}]} as unknown as DocumentNode<ChangesHeadQuery, ChangesHeadQueryVariables>;
export const FollowChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorRoadmap"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorObligation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorRoadmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<FollowChangesSubscription, FollowChangesSubscriptionVariables>;
export const MirrorRoadmapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirrorRoadmaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorRoadmap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorRoadmap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MirrorRoadmapsQuery, MirrorRoadmapsQueryVariables>;
export const MirrorObligationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirrorObligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorObligation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MirrorObligationsQuery, MirrorObligationsQueryVariables>;
export const MirrorObligationsAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirrorObligationsAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MirrorObligation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirrorObligation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MirrorObligationsAgainQuery, MirrorObligationsAgainQueryVariables>;
export const CuratorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Curators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CuratorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CuratorsQuery, CuratorsQueryVariables>;
export const AssignCuratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCurator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCuratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCurator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<AssignCuratorMutation, AssignCuratorMutationVariables>;
export const EndCuratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCurator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCuratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCurator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<EndCuratorMutation, EndCuratorMutationVariables>;
export const HandOverCuratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverCurator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCuratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCurator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverCuratorMutation, HandOverCuratorMutationVariables>;
export const FindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const ReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Review"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<ReviewQuery, ReviewQueryVariables>;
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"}},{"kind":"Field","name":{"kind":"Name","value":"dueYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const RecordIndicatorValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIndicatorValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIndicatorValuesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIndicatorValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIndicatorValuesMutation, RecordIndicatorValuesMutationVariables>;
export const CorrectIndicatorValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectIndicatorValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectIndicatorValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctIndicatorValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absenceReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectIndicatorValueMutation, CorrectIndicatorValueMutationVariables>;
export const DefineIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefineIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefineIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defineIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<DefineIndicatorMutation, DefineIndicatorMutationVariables>;
export const ArchiveIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveIndicatorMutation, ArchiveIndicatorMutationVariables>;
export const ObligationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Obligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ObligationsQuery, ObligationsQueryVariables>;
export const OverdueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overdue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"OVERDUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<OverdueQuery, OverdueQueryVariables>;
export const ObligationCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationGrouping"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"thenBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}}]} as unknown as DocumentNode<ObligationCountsQuery, ObligationCountsQueryVariables>;
export const ObligationSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationGrouping"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}}]} as unknown as DocumentNode<ObligationSeriesQuery, ObligationSeriesQueryVariables>;
export const WaiveObligationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"waivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"waivedGround"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WaiveObligationMutation, WaiveObligationMutationVariables>;
export const UnwaiveObligationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnwaiveObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnwaiveObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unwaiveObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"waivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"waivedGround"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UnwaiveObligationMutation, UnwaiveObligationMutationVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const RegisterOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<RegisterOrderMutation, RegisterOrderMutationVariables>;
export const AcknowledgeOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<AcknowledgeOrderMutation, AcknowledgeOrderMutationVariables>;
export const AmendOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<AmendOrderMutation, AmendOrderMutationVariables>;
export const ArchiveOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveOrderMutation, ArchiveOrderMutationVariables>;
export const RegisterOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOrganizationMutation, RegisterOrganizationMutationVariables>;
export const UpdateOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const AddOrganizationMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganizationMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrganizationMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOrganizationMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddOrganizationMemberMutation, AddOrganizationMemberMutationVariables>;
export const EndOrganizationMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOrganizationMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOrganizationMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOrganizationMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndOrganizationMemberMutation, EndOrganizationMemberMutationVariables>;
export const ArchiveOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveOrganizationMutation, ArchiveOrganizationMutationVariables>;
export const ArchivePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchivePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchivePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchivePersonMutation, ArchivePersonMutationVariables>;
export const PartnershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partnerships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"supportedSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaderSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<PartnershipsQuery, PartnershipsQueryVariables>;
export const CreatePartnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePartnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePartnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPartnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePartnershipMutation, CreatePartnershipMutationVariables>;
export const EndPartnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPartnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPartnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPartnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<EndPartnershipMutation, EndPartnershipMutationVariables>;
export const RoadmapProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadmapProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"shareDone"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<RoadmapProgressQuery, RoadmapProgressQueryVariables>;
export const SchoolProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"shareDone"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<SchoolProgressQuery, SchoolProgressQueryVariables>;
export const RegionProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationStateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeApproval"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"shareDone"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RegionProgressQuery, RegionProgressQueryVariables>;
export const SubmitReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const SubmitReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportsMutation, SubmitReportsMutationVariables>;
export const WithdrawReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const AcceptReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReturnReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const ReportRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportSubmission"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportSubmission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExecutionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<ReportRevisionsQuery, ReportRevisionsQueryVariables>;
export const RoadmapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roadmaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoadmapFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoadmapOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RoadmapsQuery, RoadmapsQueryVariables>;
export const RoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedResult"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"executionNote"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RoadmapQuery, RoadmapQueryVariables>;
export const RoadmapColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadmapColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<RoadmapColumnsQuery, RoadmapColumnsQueryVariables>;
export const RoadmapActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadmapActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"POSITION"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeParts"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityRow"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedResult"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"executionNote"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<RoadmapActivitiesQuery, RoadmapActivitiesQueryVariables>;
export const CreateRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedResult"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"executionNote"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<CreateRoadmapMutation, CreateRoadmapMutationVariables>;
export const DeriveSchoolRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeriveSchoolRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeriveSchoolRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deriveSchoolRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<DeriveSchoolRoadmapMutation, DeriveSchoolRoadmapMutationVariables>;
export const ApproveRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<ApproveRoadmapMutation, ApproveRoadmapMutationVariables>;
export const AmendRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<AmendRoadmapMutation, AmendRoadmapMutationVariables>;
export const CloseRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<CloseRoadmapMutation, CloseRoadmapMutationVariables>;
export const CancelRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<CancelRoadmapMutation, CancelRoadmapMutationVariables>;
export const SupersedeRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupersedeRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupersedeRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supersedeRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<SupersedeRoadmapMutation, SupersedeRoadmapMutationVariables>;
export const RoadmapHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadmapHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<RoadmapHistoryQuery, RoadmapHistoryQueryVariables>;
export const RoadmapChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadmapChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]}}]}}]} as unknown as DocumentNode<RoadmapChangesQuery, RoadmapChangesQueryVariables>;
export const EditRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditRoadmapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editRoadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapState"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedResult"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"executionNote"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<EditRoadmapMutation, EditRoadmapMutationVariables>;
export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plugin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RuleMoment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plugin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plugin"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"plugin"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const PluginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plugins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plugins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolRoadmap"}},{"kind":"Field","name":{"kind":"Name","value":"periodKinds"}},{"kind":"Field","name":{"kind":"Name","value":"control"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"reportingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoints"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PluginsQuery, PluginsQueryVariables>;
export const SchoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Schools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SchoolsQuery, SchoolsQueryVariables>;
export const SchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"School"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolExternalIdInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"externalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SchoolQuery, SchoolQueryVariables>;
export const AddSchoolSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSchoolSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSchoolSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSchoolSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AddSchoolSupportMutation, AddSchoolSupportMutationVariables>;
export const EndSchoolSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSchoolSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSchoolSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSchoolSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EndSchoolSupportMutation, EndSchoolSupportMutationVariables>;
export const AddSchoolRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSchoolRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSchoolRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSchoolRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AddSchoolRoleMutation, AddSchoolRoleMutationVariables>;
export const EndSchoolRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSchoolRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSchoolRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSchoolRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EndSchoolRoleMutation, EndSchoolRoleMutationVariables>;
export const RegisterSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RegisterSchoolMutation, RegisterSchoolMutationVariables>;
export const UpdateSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<UpdateSchoolMutation, UpdateSchoolMutationVariables>;
export const ArchiveSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveSchoolMutation, ArchiveSchoolMutationVariables>;
export const SaveSchoolContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSchoolContext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSchoolContextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSchoolContext"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SaveSchoolContextMutation, SaveSchoolContextMutationVariables>;
export const CorrectSchoolSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectSchoolSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectSchoolSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctSchoolSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CorrectSchoolSupportMutation, CorrectSchoolSupportMutationVariables>;
export const CorrectSchoolRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectSchoolRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectSchoolRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctSchoolRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"isRural"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CorrectSchoolRoleMutation, CorrectSchoolRoleMutationVariables>;
export const RegisterSchoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterSchools"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSchoolsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<RegisterSchoolsMutation, RegisterSchoolsMutationVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ParseTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParseTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roadmap"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"start"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"end"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parseTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"roadmap"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roadmap"}}},{"kind":"Argument","name":{"kind":"Name","value":"start"},"value":{"kind":"Variable","name":{"kind":"Name","value":"start"}}},{"kind":"Argument","name":{"kind":"Name","value":"end"},"value":{"kind":"Variable","name":{"kind":"Name","value":"end"}}},{"kind":"Argument","name":{"kind":"Name","value":"schoolYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"isCheckpoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}}]} as unknown as DocumentNode<ParseTermQuery, ParseTermQueryVariables>;
export const RegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
export const MunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Municipalities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"center"}},{"kind":"Field","name":{"kind":"Name","value":"oktmo"}},{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}}]}}]} as unknown as DocumentNode<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const RegisterRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRegionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerRegion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]} as unknown as DocumentNode<RegisterRegionMutation, RegisterRegionMutationVariables>;
export const UpdateRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRegionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRegion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]} as unknown as DocumentNode<UpdateRegionMutation, UpdateRegionMutationVariables>;
export const RegisterMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"center"}},{"kind":"Field","name":{"kind":"Name","value":"oktmo"}},{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}}]}}]} as unknown as DocumentNode<RegisterMunicipalityMutation, RegisterMunicipalityMutationVariables>;
export const UpdateMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"center"}},{"kind":"Field","name":{"kind":"Name","value":"oktmo"}},{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}}]}}]} as unknown as DocumentNode<UpdateMunicipalityMutation, UpdateMunicipalityMutationVariables>;
export const ArchiveMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveMunicipalityMutation, ArchiveMunicipalityMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSignedIn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"curator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const AccessKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessKeysQuery, AccessKeysQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const ChangeUserGrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeUserGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeUserGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeUserGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeUserGrantsMutation, ChangeUserGrantsMutationVariables>;
export const BlockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<BlockUserMutation, BlockUserMutationVariables>;
export const UnblockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<UnblockUserMutation, UnblockUserMutationVariables>;
export const CreateKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<CreateKeyMutation, CreateKeyMutationVariables>;
export const RevokeKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const RiskProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RiskProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFactorCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"examSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExamSeriesCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFactorCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IvanovoRiskFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"isCovered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamSeriesCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IvanovoExamSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exam"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"scaleMax"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"schoolMean"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityMean"}},{"kind":"Field","name":{"kind":"Name","value":"againstDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"againstYearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]} as unknown as DocumentNode<RiskProfileQuery, RiskProfileQueryVariables>;
export const IvanovoSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IvanovoSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antiRiskPrograms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetedSupports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamTrainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"program"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tutors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<IvanovoSchoolQuery, IvanovoSchoolQueryVariables>;
export const IvanovoSharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IvanovoShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityName"}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<IvanovoSharesQuery, IvanovoSharesQueryVariables>;
export const IvanovoRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IvanovoRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"developers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missedSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"item"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"orderTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annexTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermCell"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<IvanovoRoadmapQuery, IvanovoRoadmapQueryVariables>;
export const SaveIvanovoRiskProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIvanovoRiskProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIvanovoRiskProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIvanovoRiskProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIvanovoRiskProfileMutation, SaveIvanovoRiskProfileMutationVariables>;
export const SaveIvanovoAntiRiskProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIvanovoAntiRiskProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIvanovoAntiRiskProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIvanovoAntiRiskProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIvanovoAntiRiskProgramMutation, SaveIvanovoAntiRiskProgramMutationVariables>;
export const RecordIvanovoSelfAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIvanovoSelfAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIvanovoSelfAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIvanovoSelfAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIvanovoSelfAssessmentMutation, RecordIvanovoSelfAssessmentMutationVariables>;
export const SaveIvanovoSchoolDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIvanovoSchoolDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIvanovoSchoolDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIvanovoSchoolDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIvanovoSchoolDocumentMutation, SaveIvanovoSchoolDocumentMutationVariables>;
export const RecordIvanovoSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIvanovoSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIvanovoSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIvanovoSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewsInterim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIvanovoSessionMutation, RecordIvanovoSessionMutationVariables>;
export const RecordIvanovoCuratorMemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIvanovoCuratorMemo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIvanovoCuratorMemoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIvanovoCuratorMemo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIvanovoCuratorMemoMutation, RecordIvanovoCuratorMemoMutationVariables>;
export const SaveIvanovoTargetedSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIvanovoTargetedSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIvanovoTargetedSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIvanovoTargetedSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIvanovoTargetedSupportMutation, SaveIvanovoTargetedSupportMutationVariables>;
export const SaveIvanovoTeamTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIvanovoTeamTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveIvanovoTeamTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIvanovoTeamTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"program"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIvanovoTeamTrainingMutation, SaveIvanovoTeamTrainingMutationVariables>;
export const IvanovoDemandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IvanovoDemands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoadmapName"}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demandsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sessionDemands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"orderClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"termPairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"orderClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoadmapName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roadmap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<IvanovoDemandsQuery, IvanovoDemandsQueryVariables>;
export const SetIvanovoPassportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetIvanovoPassport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetIvanovoPassportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setIvanovoPassport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"idea"}},{"kind":"Field","name":{"kind":"Name","value":"object"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SetIvanovoPassportMutation, SetIvanovoPassportMutationVariables>;
export const SetIvanovoDemandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetIvanovoDemands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetIvanovoDemandsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setIvanovoDemands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ivanovo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demandsVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<SetIvanovoDemandsMutation, SetIvanovoDemandsMutationVariables>;
export const RecordIvanovoControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIvanovoControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIvanovoControlInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIvanovoControl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIvanovoControlMutation, RecordIvanovoControlMutationVariables>;
export const ArchiveIvanovoRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveIvanovoRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveIvanovoRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveIvanovoRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveIvanovoRecordMutation, ArchiveIvanovoRecordMutationVariables>;
/** Оценочная процедура. */
export type ExamKindValue =
  | 'OGE'
  | 'EGE'
  | 'VPR'
  | (string & {});

/** Причина отсутствия результата. */
export type AbsenceReasonValue =
  | 'DASH_IN_SOURCE'
  | 'BLANK_IN_SOURCE'
  | 'NOT_CHOSEN'
  | 'NO_GRADUATES'
  | 'NOT_COLLECTED'
  | (string & {});

/** Состояние кампании мониторинга. */
export type CampaignStatusValue =
  | 'OPEN'
  | 'CLOSED'
  | (string & {});

/** Состояние сведений школы на дату. */
export type CampaignSchoolStateValue =
  | 'WAITING'
  | 'SUBMITTED_IN_TIME'
  | 'SUBMITTED_LATE'
  | 'LATE'
  | (string & {});

/** Вид изменения. */
export type ChangeOperationValue =
  | 'UPSERT'
  | 'TOMBSTONE'
  | (string & {});

/** Роль в сопровождении. */
export type CuratorKindValue =
  | 'REGIONAL_COORDINATOR'
  | 'MUNICIPAL_COORDINATOR'
  | 'MUNICIPAL_CURATOR'
  | 'SCHOOL_CURATOR'
  | 'SCHOOL_COORDINATOR'
  | 'TUTOR'
  | 'METHODIST'
  | 'CONTROLLER'
  | 'OTHER'
  | (string & {});

/** Уровень замечания. */
export type FindingLevelValue =
  | 'NOTE'
  | 'WARNING'
  | 'REFUSAL'
  | (string & {});

/** Ожидаемое изменение. */
export type IndicatorDirectionValue =
  | 'INCREASE'
  | 'DECREASE'
  | 'HOLD'
  | (string & {});

/** Способ сведения показателя школ в показатель территории. */
export type RollUpValue =
  | 'SUM'
  | 'MEAN'
  | 'SHARE'
  | 'NONE'
  | (string & {});

/** Способ задания цели. */
export type TargetKindValue =
  | 'ABSOLUTE'
  | 'DELTA'
  | 'BENCHMARK'
  | 'TREND'
  | (string & {});

/** Состояние обязательства на дату. */
export type ObligationStateValue =
  | 'BEFORE_APPROVAL'
  | 'UPCOMING'
  | 'OPEN'
  | 'OVERDUE'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'DONE'
  | 'WAIVED'
  | (string & {});

/** Вид акта. */
export type ActKindValue =
  | 'FEDERAL_LAW'
  | 'GOVERNMENT_DECREE'
  | 'ORDER'
  | 'DIRECTIVE'
  | 'LETTER'
  | 'PROTOCOL'
  | 'CONCEPT'
  | 'SCHEDULE'
  | 'OTHER'
  | (string & {});

/** Обязателен ли пункт приказа. */
export type ModalityValue =
  | 'MANDATORY'
  | 'RECOMMENDED'
  | (string & {});

/** Вид партнёрства. */
export type PartnershipKindValue =
  | 'NETWORK_CONTRACT'
  | 'INTERNSHIP'
  | 'MENTORSHIP'
  | 'OTHER'
  | (string & {});

/** Решение по отчёту. */
export type ReviewDecisionValue =
  | 'ACCEPTED'
  | 'RETURNED'
  | (string & {});

/** Уровень, на котором принята дорожная карта. */
export type RoadmapLevelValue =
  | 'REGIONAL'
  | 'MUNICIPAL'
  | 'SCHOOL'
  | (string & {});

/** Состояние дорожной карты. */
export type RoadmapStatusValue =
  | 'DRAFT'
  | 'APPROVED'
  | 'IN_EXECUTION'
  | 'CLOSED'
  | 'SUPERSEDED'
  | 'CANCELLED'
  | (string & {});

/** Что произошло с записью дорожной карты. */
export type RoadmapChangeKindValue =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED'
  | (string & {});

/** Вид периода дорожной карты. */
export type PeriodKindValue =
  | 'CALENDAR_YEAR'
  | 'SCHOOL_YEAR'
  | 'TWO_YEAR'
  | 'PROJECT'
  | 'HORIZON'
  | (string & {});

/** Графа, ячейка которой пуста в документе и, вероятно, объединена с ячейкой другой строки. */
export type InheritedCellValue =
  | 'TERM'
  | 'RESPONSIBLE'
  | 'RESULT'
  | (string & {});

/** Действие, при котором применяется правило. */
export type RuleMomentValue =
  | 'ROADMAP_APPROVE'
  | 'ROADMAP_CLOSE'
  | 'ROADMAP_REVIEW'
  | 'REPORT_SUBMIT'
  | 'REPORT_ACCEPT'
  | 'CURATOR_ASSIGN'
  | 'INDICATOR_RECORD'
  | 'CAMPAIGN_OPEN'
  | 'CAMPAIGN_CLOSE'
  | 'MUTATION'
  | (string & {});

/** Основание правила. */
export type RuleBasisValue =
  | 'STATED'
  | 'INTERPRETED'
  | (string & {});

/** Должностное лицо, контролирующее исполнение приказа. */
export type ControlKindValue =
  | 'SIGNATORY'
  | 'APPOINTED'
  | (string & {});

/** Способ подтверждения исполнения. */
export type EvidencePolicyValue =
  | 'EXECUTION_COLUMN'
  | 'RESULT_COLUMN'
  | 'YEARLY_MEMO'
  | (string & {});

/** Уровень отчётности об исполнении. */
export type ReportingLevelValue =
  | 'SCHOOL'
  | 'MUNICIPALITY'
  | (string & {});

/** Содержание графы. */
export type RoadmapColumnFieldValue =
  | 'NUMBER'
  | 'TITLE'
  | 'TERM'
  | 'RESPONSIBLE'
  | 'RESULT'
  | 'EXECUTION'
  | (string & {});

/** Тип муниципального учреждения. */
export type LegalFormValue =
  | 'BUDGETARY'
  | 'AUTONOMOUS'
  | 'TREASURY'
  | 'OTHER'
  | (string & {});

/** Высший уровень общего образования, по программам которого школа ведёт обучение. */
export type SchoolKindValue =
  | 'SECONDARY'
  | 'BASIC'
  | 'PRIMARY'
  | 'OTHER'
  | (string & {});

/** Категория школы для адресной поддержки. Категории независимы: у школы может быть несколько. */
export type SupportCategoryValue =
  | 'LOW_RESULTS'
  | 'ADVERSE_SOCIAL_CONDITIONS'
  | 'FEDERAL_500PLUS'
  | 'OTHER'
  | (string & {});

/** Роль школы в поддержке других школ. */
export type SchoolRoleKindValue =
  | 'LEADER'
  | 'RESOURCE_CENTER'
  | 'INNOVATION_SITE'
  | 'INTERNSHIP_SITE'
  | 'OTHER'
  | (string & {});

/** Вид искомых записей. */
export type SearchTypeValue =
  | 'SCHOOL'
  | 'ACTIVITY'
  | 'ORDER'
  | (string & {});

/** Роль пользователя на территории. */
export type RoleValue =
  | 'PUBLIC'
  | 'SCHOOL'
  | 'CURATOR'
  | 'MUNICIPAL'
  | 'REGIONAL'
  | 'AUDITOR'
  | 'ADMIN'
  | (string & {});

/** Вид срока. */
export type TermKindValue =
  | 'DATE'
  | 'DATES'
  | 'DATE_RANGE'
  | 'MONTH'
  | 'MONTHS'
  | 'MONTH_RANGE'
  | 'QUARTER'
  | 'HALF_YEAR'
  | 'YEAR'
  | 'ALL_YEAR'
  | 'SCHOOL_YEAR'
  | 'WHOLE_PERIOD'
  | 'CONTINUOUS'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'ANNUAL'
  | 'BY_SCHEDULE'
  | 'AFTER_EVENT'
  | 'RELATIVE'
  | 'ON_REQUEST'
  | 'NONE'
  | (string & {});

/** Граница срока. */
export type TermBoundValue =
  | 'ON'
  | 'UNTIL'
  | (string & {});

/** Определённость срока. */
export type TermResolutionValue =
  | 'RESOLVED'
  | 'AMBIGUOUS'
  | 'EXTERNAL'
  | 'OPEN'
  | (string & {});

/** Единица времени. */
export type TermOffsetUnitValue =
  | 'DAY'
  | 'WORKDAY'
  | 'WEEK'
  | 'MONTH'
  | (string & {});

/** Вид муниципального образования. */
export type MunicipalityKindValue =
  | 'DISTRICT'
  | 'MUNICIPAL_OKRUG'
  | 'URBAN_OKRUG'
  | (string & {});

/** Значимость фактора риска для школы. */
export type IvanovoSignificanceValue =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW'
  | (string & {});

/** Состояние документа школы на дату. */
export type IvanovoDocumentStateValue =
  | 'EXPECTED'
  | 'OVERDUE'
  | 'DRAFTED'
  | 'APPROVED'
  | (string & {});

/** Вид документа развития школы. */
export type IvanovoDocumentKindValue =
  | 'CONCEPT'
  | 'PROGRAM'
  | (string & {});

/** Результат школы в сравнении со средним по району. */
export type IvanovoComparisonValue =
  | 'ABOVE'
  | 'EQUAL'
  | 'BELOW'
  | 'UNKNOWN'
  | (string & {});

/** Результат школы в сравнении с предыдущим учебным годом. */
export type IvanovoChangeValue =
  | 'RISE'
  | 'EQUAL'
  | 'FALL'
  | 'UNKNOWN'
  | (string & {});

/** Показатель, по которому рассчитана доля школ с низкими результатами. */
export type IvanovoShareKindValue =
  | 'WITH_PROGRAM'
  | 'WITH_TARGETED_SUPPORT'
  | 'WITH_TRAINED_TEAM'
  | (string & {});

/** Предмет заседания. */
export type IvanovoSessionSubjectValue =
  | 'WORKING_GROUP'
  | 'INTERIM_RESULTS'
  | (string & {});

/** Этап контроля. */
export type IvanovoControlStageValue =
  | 'ENTRY'
  | 'INTERIM'
  | 'FINAL'
  | (string & {});
