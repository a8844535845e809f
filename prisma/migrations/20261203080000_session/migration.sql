-- AlterTable
ALTER TABLE "core"."app_user" ADD COLUMN     "signed_out_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "core"."session" (
    "id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "groups" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."group_grant" (
    "id" UUID NOT NULL,
    "group_name" TEXT NOT NULL,
    "role" "core"."granted_role" NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "personal_data" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_grant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_secret_hash_key" ON "core"."session"("secret_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "core"."session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "core"."session"("expires_at");

-- CreateIndex
CREATE INDEX "group_grant_group_name_idx" ON "core"."group_grant"("group_name");

-- CreateIndex
CREATE INDEX "group_grant_region_id_idx" ON "core"."group_grant"("region_id");

-- CreateIndex
CREATE INDEX "group_grant_municipality_id_idx" ON "core"."group_grant"("municipality_id");

-- CreateIndex
CREATE INDEX "group_grant_school_id_idx" ON "core"."group_grant"("school_id");

-- AddForeignKey
ALTER TABLE "core"."session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."group_grant" ADD CONSTRAINT "group_grant_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."group_grant" ADD CONSTRAINT "group_grant_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."group_grant" ADD CONSTRAINT "group_grant_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- As with the grants of users: only an auditor and an administrator may be such everywhere.
ALTER TABLE "core"."group_grant" ADD CONSTRAINT "group_grant_place" CHECK (
  num_nonnulls("region_id", "municipality_id", "school_id") <= 1
  AND CASE "role"
    WHEN 'SCHOOL' THEN "school_id" IS NOT NULL
    WHEN 'CURATOR' THEN false
    WHEN 'MUNICIPAL' THEN "municipality_id" IS NOT NULL
    WHEN 'REGIONAL' THEN "region_id" IS NOT NULL
    ELSE true
  END
);
