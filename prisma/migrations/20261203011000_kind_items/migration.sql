ALTER TYPE "core"."partnership_kind" ADD VALUE 'OTHER' AFTER 'MENTORSHIP';

-- AlterTable
ALTER TABLE "core"."curator" ADD COLUMN     "kind_item" TEXT;

-- AlterTable
ALTER TABLE "core"."evidence" ADD COLUMN     "kind_item" TEXT;

-- AlterTable
ALTER TABLE "core"."partnership" ADD COLUMN     "kind_item" TEXT;

-- AlterTable
ALTER TABLE "core"."school_role" ADD COLUMN     "role_item" TEXT;

-- AlterTable
ALTER TABLE "core"."school_support" ADD COLUMN     "category_item" TEXT;

-- Most records are of a kind that the enum names.
CREATE INDEX "curator_kind_item" ON "core"."curator" ("kind_item", "id") WHERE "kind_item" IS NOT NULL;
CREATE INDEX "school_role_item" ON "core"."school_role" ("role_item", "school_id") WHERE "role_item" IS NOT NULL;
CREATE INDEX "school_support_item" ON "core"."school_support" ("category_item", "school_id") WHERE "category_item" IS NOT NULL;

INSERT INTO "core"."reference_book" ("id", "code", "name", "position")
VALUES (md5('PARTNERSHIP_KINDS')::uuid, 'PARTNERSHIP_KINDS', 'Виды партнёрства', 8);

INSERT INTO "core"."reference_item" ("id", "book_id", "position", "code", "label", "short_label", "aliases", "enum_value")
SELECT md5('PARTNERSHIP_KINDS.' || code)::uuid, md5('PARTNERSHIP_KINDS')::uuid, position, code, label, short_label, aliases, enum_value
FROM (VALUES
  (1, 'NETWORK_CONTRACT', 'Сетевое взаимодействие (договор)', 'Сетевое взаимодействие', ARRAY['договор о сетевой форме', 'сетевая форма']::text[], 'NETWORK_CONTRACT'),
  (2, 'INTERNSHIP', 'Стажировка', 'Стажировка', ARRAY['стажировочная площадка']::text[], 'INTERNSHIP'),
  (3, 'MENTORSHIP', 'Наставничество', 'Наставничество', '{}'::text[], 'MENTORSHIP'),
  (4, 'CONSULTING', 'Консультирование', 'Консультирование', ARRAY['консультационная поддержка']::text[], 'OTHER'),
  (5, 'EXCHANGE', 'Обмен опытом', 'Обмен опытом', ARRAY['взаимопосещение уроков']::text[], 'OTHER'),
  (6, 'OTHER', 'Другой вид партнёрства', 'Другой вид', '{}'::text[], 'OTHER')
) AS item(position, code, label, short_label, aliases, enum_value);
