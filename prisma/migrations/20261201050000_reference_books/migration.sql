-- Values that records get whose kind only a reference book knows.
ALTER TYPE "core"."school_kind" ADD VALUE 'PRIMARY' AFTER 'BASIC';
ALTER TYPE "core"."school_kind" ADD VALUE 'OTHER' AFTER 'PRIMARY';
ALTER TYPE "core"."legal_form" ADD VALUE 'OTHER' AFTER 'TREASURY';
ALTER TYPE "core"."support_category" ADD VALUE 'OTHER' AFTER 'FEDERAL_500PLUS';
ALTER TYPE "core"."school_role_kind" ADD VALUE 'OTHER' AFTER 'INTERNSHIP_SITE';
ALTER TYPE "core"."curator_kind" ADD VALUE 'OTHER' AFTER 'CONTROLLER';

-- CreateTable
CREATE TABLE "core"."reference_book" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_book_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."reference_item" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "region_id" UUID,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "short_label" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "enum_value" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "note" TEXT,
    "former" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reference_book_code_key" ON "core"."reference_book"("code");

-- CreateIndex
CREATE INDEX "reference_item_book_id_position_id_idx" ON "core"."reference_item"("book_id", "position", "id");

-- CreateIndex
CREATE INDEX "reference_item_region_id_position_id_idx" ON "core"."reference_item"("region_id", "position", "id");

-- CreateIndex
CREATE INDEX "reference_item_position_id_idx" ON "core"."reference_item"("position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reference_item_book_id_code_key" ON "core"."reference_item"("book_id", "code");

-- AddForeignKey
ALTER TABLE "core"."reference_item" ADD CONSTRAINT "reference_item_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "core"."reference_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."reference_item" ADD CONSTRAINT "reference_item_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Items of one book and region are unique in folded form.
CREATE UNIQUE INDEX "reference_item_label_unique" ON "core"."reference_item"
  ("book_id", "core"."fold_code"("label"), coalesce("region_id", "book_id")) WHERE "archived_at" IS NULL;

CREATE FUNCTION "core"."reference_text"(code text, label text, short_label text, aliases text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "core"."fold"(code || ' ' || label || ' ' || short_label || ' ' || coalesce(array_to_string(aliases, ' '), ''));

-- The books and their common items, which every installation has. Ids follow from codes, so that they are the same everywhere.
INSERT INTO "core"."reference_book" ("id", "code", "name", "position")
SELECT md5(code)::uuid, code, name, position FROM (VALUES
  ('SCHOOL_KINDS', 'Виды школ', 1),
  ('LEGAL_FORMS', 'Типы учреждений', 2),
  ('SUPPORT_CATEGORIES', 'Категории поддержки', 3),
  ('SCHOOL_ROLES', 'Роли школ', 4),
  ('EVIDENCE_KINDS', 'Виды подтверждающих документов', 5),
  ('CURATOR_KINDS', 'Роли в сопровождении', 6),
  ('SUBJECTS', 'Учебные предметы', 7)
) AS book(code, name, position);

INSERT INTO "core"."reference_item" ("id", "book_id", "position", "code", "label", "short_label", "aliases", "enum_value")
SELECT md5(book || '.' || code)::uuid, md5(book)::uuid, position, code, label, short_label, aliases, enum_value FROM (VALUES
  ('SCHOOL_KINDS', 1, 'PRIMARY', 'Начальная школа', 'НОШ', ARRAY['начальная общеобразовательная школа', 'начальная']::text[], 'PRIMARY'),
  ('SCHOOL_KINDS', 2, 'BASIC', 'Основная школа', 'ООШ', ARRAY['основная общеобразовательная школа', 'основная']::text[], 'BASIC'),
  ('SCHOOL_KINDS', 3, 'SECONDARY', 'Средняя школа', 'СОШ', ARRAY['средняя общеобразовательная школа', 'СШ', 'средняя']::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 4, 'GYMNASIUM', 'Гимназия', 'Гимназия', '{}'::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 5, 'LYCEUM', 'Лицей', 'Лицей', '{}'::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 6, 'BOARDING', 'Школа-интернат', 'Интернат', '{}'::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 7, 'EVENING', 'Вечерняя (сменная) школа', 'Вечерняя', ARRAY['вечерняя школа', 'открытая (сменная) школа', 'ВСОШ']::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 8, 'CORRECTIONAL', 'Коррекционная школа', 'Коррекционная', ARRAY['школа для обучающихся с ОВЗ', 'специальная (коррекционная) школа']::text[], 'OTHER'),
  ('SCHOOL_KINDS', 9, 'CADET', 'Кадетская школа', 'Кадетская', ARRAY['кадетский корпус']::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 10, 'EDUCATION_CENTER', 'Центр образования', 'Центр образования', '{}'::text[], 'SECONDARY'),
  ('SCHOOL_KINDS', 11, 'PRIMARY_KINDERGARTEN', 'Начальная школа – детский сад', 'НШДС', '{}'::text[], 'PRIMARY'),
  ('SCHOOL_KINDS', 12, 'OTHER', 'Другой вид школы', 'Другой вид', ARRAY['другая']::text[], 'OTHER'),
  ('LEGAL_FORMS', 1, 'BUDGETARY', 'Муниципальное бюджетное учреждение', 'МБОУ', ARRAY['МБУ', 'бюджетное']::text[], 'BUDGETARY'),
  ('LEGAL_FORMS', 2, 'AUTONOMOUS', 'Муниципальное автономное учреждение', 'МАОУ', ARRAY['МАУ', 'автономное']::text[], 'AUTONOMOUS'),
  ('LEGAL_FORMS', 3, 'TREASURY', 'Муниципальное казённое учреждение', 'МКОУ', ARRAY['МКУ', 'казённое']::text[], 'TREASURY'),
  ('LEGAL_FORMS', 4, 'STATE_BUDGETARY', 'Государственное бюджетное учреждение', 'ГБОУ', ARRAY['ГБУ']::text[], 'BUDGETARY'),
  ('LEGAL_FORMS', 5, 'STATE_AUTONOMOUS', 'Государственное автономное учреждение', 'ГАОУ', ARRAY['ГАУ']::text[], 'AUTONOMOUS'),
  ('LEGAL_FORMS', 6, 'STATE_TREASURY', 'Государственное казённое учреждение', 'ГКОУ', ARRAY['ГКУ']::text[], 'TREASURY'),
  ('LEGAL_FORMS', 7, 'FEDERAL_BUDGETARY', 'Федеральное государственное бюджетное учреждение', 'ФГБОУ', '{}'::text[], 'BUDGETARY'),
  ('LEGAL_FORMS', 8, 'FEDERAL_TREASURY', 'Федеральное государственное казённое учреждение', 'ФГКОУ', '{}'::text[], 'TREASURY'),
  ('LEGAL_FORMS', 9, 'PRIVATE', 'Частное учреждение', 'ЧОУ', ARRAY['частная школа', 'ЧУ', 'НОУ']::text[], 'OTHER'),
  ('LEGAL_FORMS', 10, 'AUTONOMOUS_NONPROFIT', 'Автономная некоммерческая организация', 'АНО', ARRAY['АНОО']::text[], 'OTHER'),
  ('LEGAL_FORMS', 11, 'OTHER', 'Другой тип учреждения', 'Другой тип', '{}'::text[], 'OTHER'),
  ('SUPPORT_CATEGORIES', 1, 'LOW_RESULTS', 'Низкие образовательные результаты', 'ШНОР', ARRAY['ШНРО', 'школа с низкими образовательными результатами']::text[], 'LOW_RESULTS'),
  ('SUPPORT_CATEGORIES', 2, 'ADVERSE_SOCIAL_CONDITIONS', 'Неблагоприятные социальные условия', 'ШНСУ', ARRAY['ШССУ', 'ШФНСУ', 'школа, функционирующая в неблагоприятных социальных условиях']::text[], 'ADVERSE_SOCIAL_CONDITIONS'),
  ('SUPPORT_CATEGORIES', 3, 'FEDERAL_500PLUS', 'Участник проекта «500+»', 'Проект «500+»', ARRAY['500+']::text[], 'FEDERAL_500PLUS'),
  ('SUPPORT_CATEGORIES', 4, 'BIASED_RESULTS', 'Признаки необъективных результатов', 'Необъективность', ARRAY['ШНОР с признаками необъективности', 'школа с признаками необъективных результатов']::text[], 'OTHER'),
  ('SUPPORT_CATEGORIES', 5, 'RESILIENT', 'Резильентная школа', 'Резильентная', '{}'::text[], 'OTHER'),
  ('SUPPORT_CATEGORIES', 6, 'OTHER', 'Другая категория', 'Другая категория', '{}'::text[], 'OTHER'),
  ('SCHOOL_ROLES', 1, 'LEADER', 'Школа-лидер', 'Школа-лидер', ARRAY['успешная школа']::text[], 'LEADER'),
  ('SCHOOL_ROLES', 2, 'RESOURCE_CENTER', 'Ресурсный центр', 'Ресурсный центр', '{}'::text[], 'RESOURCE_CENTER'),
  ('SCHOOL_ROLES', 3, 'INNOVATION_SITE', 'Инновационная площадка', 'Инновационная площадка', '{}'::text[], 'INNOVATION_SITE'),
  ('SCHOOL_ROLES', 4, 'INTERNSHIP_SITE', 'Стажировочная площадка', 'Стажировочная площадка', '{}'::text[], 'INTERNSHIP_SITE'),
  ('SCHOOL_ROLES', 5, 'BASE_SCHOOL', 'Опорная школа', 'Опорная школа', ARRAY['базовая школа']::text[], 'OTHER'),
  ('SCHOOL_ROLES', 6, 'MENTOR_SCHOOL', 'Школа-наставник', 'Школа-наставник', '{}'::text[], 'OTHER'),
  ('SCHOOL_ROLES', 7, 'OTHER', 'Другая роль', 'Другая роль', '{}'::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 1, 'ORDER', 'Приказ', 'Приказ', '{}'::text[], 'ORDER'),
  ('EVIDENCE_KINDS', 2, 'PROTOCOL', 'Протокол', 'Протокол', '{}'::text[], 'PROTOCOL'),
  ('EVIDENCE_KINDS', 3, 'MEMO', 'Справка', 'Справка', '{}'::text[], 'MEMO'),
  ('EVIDENCE_KINDS', 4, 'ANALYTICAL_MEMO', 'Аналитическая справка', 'Аналитическая справка', ARRAY['аналитический отчёт']::text[], 'MEMO'),
  ('EVIDENCE_KINDS', 5, 'PROGRAM', 'Программа', 'Программа', '{}'::text[], 'PROGRAM'),
  ('EVIDENCE_KINDS', 6, 'REPORT', 'Отчётный документ', 'Отчётный документ', ARRAY['отчёт']::text[], 'REPORT'),
  ('EVIDENCE_KINDS', 7, 'CONTRACT', 'Договор', 'Договор', ARRAY['соглашение']::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 8, 'PLAN', 'План', 'План', ARRAY['план мероприятий', 'план работы']::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 9, 'CERTIFICATE', 'Удостоверение или сертификат', 'Удостоверение', ARRAY['сертификат', 'удостоверение о повышении квалификации']::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 10, 'ATTENDANCE', 'Лист регистрации', 'Лист регистрации', ARRAY['список участников']::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 11, 'LINK', 'Ссылка', 'Ссылка', '{}'::text[], 'LINK'),
  ('EVIDENCE_KINDS', 12, 'PHOTO', 'Фотоматериалы', 'Фотоматериалы', ARRAY['фотография', 'фото']::text[], 'PHOTO'),
  ('EVIDENCE_KINDS', 13, 'VIDEO', 'Видеозапись', 'Видеозапись', ARRAY['видео']::text[], 'OTHER'),
  ('EVIDENCE_KINDS', 14, 'OTHER', 'Другой документ', 'Другой документ', '{}'::text[], 'OTHER'),
  ('CURATOR_KINDS', 1, 'REGIONAL_COORDINATOR', 'Региональный координатор', 'Координатор региона', '{}'::text[], 'REGIONAL_COORDINATOR'),
  ('CURATOR_KINDS', 2, 'MUNICIPAL_COORDINATOR', 'Муниципальный координатор', 'Координатор МО', '{}'::text[], 'MUNICIPAL_COORDINATOR'),
  ('CURATOR_KINDS', 3, 'MUNICIPAL_CURATOR', 'Муниципальный куратор', 'Муниципальный куратор', '{}'::text[], 'MUNICIPAL_CURATOR'),
  ('CURATOR_KINDS', 4, 'SCHOOL_CURATOR', 'Школьный куратор', 'Школьный куратор', ARRAY['куратор школы']::text[], 'SCHOOL_CURATOR'),
  ('CURATOR_KINDS', 5, 'SCHOOL_COORDINATOR', 'Школьный координатор', 'Школьный координатор', '{}'::text[], 'SCHOOL_COORDINATOR'),
  ('CURATOR_KINDS', 6, 'TUTOR', 'Тьютор', 'Тьютор', '{}'::text[], 'TUTOR'),
  ('CURATOR_KINDS', 7, 'METHODIST', 'Методист', 'Методист', '{}'::text[], 'METHODIST'),
  ('CURATOR_KINDS', 8, 'CONTROLLER', 'Контролирующий исполнение', 'Контролирующий', '{}'::text[], 'CONTROLLER'),
  ('CURATOR_KINDS', 9, 'MENTOR', 'Наставник', 'Наставник', '{}'::text[], 'OTHER'),
  ('CURATOR_KINDS', 10, 'REGIONAL_CURATOR', 'Региональный куратор', 'Региональный куратор', '{}'::text[], 'OTHER'),
  ('CURATOR_KINDS', 11, 'OTHER', 'Другая роль', 'Другая роль', '{}'::text[], 'OTHER'),
  ('SUBJECTS', 1, 'RUSSIAN', 'Русский язык', 'Русский язык', ARRAY['русский', 'рус. яз.', 'рус. язык', 'русск. яз.']::text[], NULL),
  ('SUBJECTS', 2, 'LITERATURE', 'Литература', 'Литература', ARRAY['лит-ра']::text[], NULL),
  ('SUBJECTS', 3, 'NATIVE_LANGUAGE', 'Родной язык', 'Родной язык', ARRAY['родной (русский) язык']::text[], NULL),
  ('SUBJECTS', 4, 'NATIVE_LITERATURE', 'Родная литература', 'Родная литература', ARRAY['родная (русская) литература']::text[], NULL),
  ('SUBJECTS', 5, 'LITERARY_READING', 'Литературное чтение', 'Литературное чтение', ARRAY['чтение']::text[], NULL),
  ('SUBJECTS', 6, 'MATHEMATICS', 'Математика', 'Математика', ARRAY['матем.', 'мат-ка']::text[], NULL),
  ('SUBJECTS', 7, 'ALGEBRA', 'Алгебра', 'Алгебра', ARRAY['алгебра и начала математического анализа']::text[], NULL),
  ('SUBJECTS', 8, 'GEOMETRY', 'Геометрия', 'Геометрия', '{}'::text[], NULL),
  ('SUBJECTS', 9, 'PROBABILITY', 'Вероятность и статистика', 'Вероятность и статистика', '{}'::text[], NULL),
  ('SUBJECTS', 10, 'INFORMATICS', 'Информатика', 'Информатика', ARRAY['информатика и ИКТ']::text[], NULL),
  ('SUBJECTS', 11, 'ENGLISH', 'Английский язык', 'Английский язык', ARRAY['английский', 'англ. яз.', 'англ. язык']::text[], NULL),
  ('SUBJECTS', 12, 'GERMAN', 'Немецкий язык', 'Немецкий язык', ARRAY['немецкий', 'нем. яз.', 'нем. язык']::text[], NULL),
  ('SUBJECTS', 13, 'FRENCH', 'Французский язык', 'Французский язык', ARRAY['французский', 'фр. яз.']::text[], NULL),
  ('SUBJECTS', 14, 'SPANISH', 'Испанский язык', 'Испанский язык', ARRAY['испанский']::text[], NULL),
  ('SUBJECTS', 15, 'CHINESE', 'Китайский язык', 'Китайский язык', ARRAY['китайский']::text[], NULL),
  ('SUBJECTS', 16, 'FOREIGN_LANGUAGE', 'Иностранный язык', 'Иностранный язык', ARRAY['ин. яз.', 'иностранный']::text[], NULL),
  ('SUBJECTS', 17, 'SECOND_FOREIGN_LANGUAGE', 'Второй иностранный язык', 'Второй иностранный язык', '{}'::text[], NULL),
  ('SUBJECTS', 18, 'WORLD_AROUND', 'Окружающий мир', 'Окружающий мир', ARRAY['окр. мир']::text[], NULL),
  ('SUBJECTS', 19, 'HISTORY', 'История', 'История', ARRAY['история России', 'всеобщая история']::text[], NULL),
  ('SUBJECTS', 20, 'SOCIAL_STUDIES', 'Обществознание', 'Обществознание', ARRAY['общество', 'обществ.']::text[], NULL),
  ('SUBJECTS', 21, 'GEOGRAPHY', 'География', 'География', '{}'::text[], NULL),
  ('SUBJECTS', 22, 'PHYSICS', 'Физика', 'Физика', '{}'::text[], NULL),
  ('SUBJECTS', 23, 'CHEMISTRY', 'Химия', 'Химия', '{}'::text[], NULL),
  ('SUBJECTS', 24, 'BIOLOGY', 'Биология', 'Биология', '{}'::text[], NULL),
  ('SUBJECTS', 25, 'ASTRONOMY', 'Астрономия', 'Астрономия', '{}'::text[], NULL),
  ('SUBJECTS', 26, 'ECOLOGY', 'Экология', 'Экология', '{}'::text[], NULL),
  ('SUBJECTS', 27, 'ECONOMICS', 'Экономика', 'Экономика', '{}'::text[], NULL),
  ('SUBJECTS', 28, 'LAW', 'Право', 'Право', '{}'::text[], NULL),
  ('SUBJECTS', 29, 'RELIGIOUS_CULTURES', 'Основы религиозных культур и светской этики', 'ОРКСЭ', '{}'::text[], NULL),
  ('SUBJECTS', 30, 'SPIRITUAL_CULTURE', 'Основы духовно-нравственной культуры народов России', 'ОДНКНР', '{}'::text[], NULL),
  ('SUBJECTS', 31, 'MUSIC', 'Музыка', 'Музыка', '{}'::text[], NULL),
  ('SUBJECTS', 32, 'ART', 'Изобразительное искусство', 'ИЗО', '{}'::text[], NULL),
  ('SUBJECTS', 33, 'TECHNOLOGY', 'Труд (технология)', 'Труд (технология)', ARRAY['технология', 'труд']::text[], NULL),
  ('SUBJECTS', 34, 'PHYSICAL_EDUCATION', 'Физическая культура', 'Физкультура', ARRAY['физ-ра', 'физвоспитание']::text[], NULL),
  ('SUBJECTS', 35, 'SAFETY', 'Основы безопасности и защиты Родины', 'ОБЗР', ARRAY['основы безопасности жизнедеятельности', 'ОБЖ']::text[], NULL),
  ('SUBJECTS', 36, 'METASUBJECT', 'Метапредметные результаты', 'Метапредметные', ARRAY['метапредметная работа', 'функциональная грамотность']::text[], NULL)
) AS item(book, position, code, label, short_label, aliases, enum_value);
