-- CreateEnum
CREATE TYPE "core"."granted_role" AS ENUM ('SCHOOL', 'CURATOR', 'MUNICIPAL', 'REGIONAL', 'AUDITOR', 'ADMIN');

-- CreateTable
CREATE TABLE "core"."app_user" (
    "id" UUID NOT NULL,
    "subject" TEXT,
    "title" TEXT NOT NULL,
    "personal_data" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."api_key" (
    "id" UUID NOT NULL,
    "public_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."user_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "core"."granted_role" NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "school_id" UUID,
    "curator_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_grant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_subject_key" ON "core"."app_user"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_public_id_key" ON "core"."api_key"("public_id");

-- CreateIndex
CREATE INDEX "api_key_user_id_idx" ON "core"."api_key"("user_id");

-- CreateIndex
CREATE INDEX "user_grant_user_id_idx" ON "core"."user_grant"("user_id");

-- CreateIndex
CREATE INDEX "user_grant_region_id_idx" ON "core"."user_grant"("region_id");

-- CreateIndex
CREATE INDEX "user_grant_municipality_id_idx" ON "core"."user_grant"("municipality_id");

-- CreateIndex
CREATE INDEX "user_grant_school_id_idx" ON "core"."user_grant"("school_id");

-- CreateIndex
CREATE INDEX "user_grant_curator_id_idx" ON "core"."user_grant"("curator_id");

-- AddForeignKey
ALTER TABLE "core"."api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "core"."region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "core"."municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "core"."school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_curator_id_fkey" FOREIGN KEY ("curator_id") REFERENCES "core"."curator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only an auditor and an administrator may be such everywhere; every other role has the place it is named after.
ALTER TABLE "core"."user_grant" ADD CONSTRAINT "user_grant_place" CHECK (
  num_nonnulls("region_id", "municipality_id", "school_id") <= 1
  AND ("role" = 'CURATOR') = ("curator_id" IS NOT NULL)
  AND CASE "role"
    WHEN 'SCHOOL' THEN "school_id" IS NOT NULL
    WHEN 'CURATOR' THEN num_nonnulls("municipality_id", "school_id") = 1
    WHEN 'MUNICIPAL' THEN "municipality_id" IS NOT NULL
    WHEN 'REGIONAL' THEN "region_id" IS NOT NULL
    ELSE true
  END
);

-- Of the secret of a key nothing but its SHA-256 is kept.
ALTER TABLE "core"."api_key" ADD CONSTRAINT "api_key_hash" CHECK (octet_length("secret_hash") = 32);
