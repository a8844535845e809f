-- CreateEnum
CREATE TYPE "core"."webhook_pause" AS ENUM ('MANUAL', 'FAILURES', 'OWNER');

-- CreateEnum
CREATE TYPE "core"."webhook_event" AS ENUM ('UPSERT', 'TOMBSTONE', 'RESET', 'TEST');

-- CreateEnum
CREATE TYPE "core"."webhook_delivery_state" AS ENUM ('PENDING', 'DELIVERED', 'SKIPPED', 'DEAD');

-- CreateTable
CREATE TABLE "core"."webhook" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "document" TEXT,
    "types" TEXT[],
    "states" TEXT[],
    "of_region_id" UUID,
    "of_municipality_id" UUID,
    "of_school_id" UUID,
    "secret" TEXT NOT NULL,
    "former_secret" TEXT,
    "former_ends_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "paused_for" "core"."webhook_pause",
    "cursor" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failed_at" TIMESTAMPTZ(3),
    "retry_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "core"."webhook_delivery" (
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event" "core"."webhook_event" NOT NULL,
    "record_type" TEXT,
    "record_id" UUID,
    "record_key" TEXT,
    "record_version" INTEGER,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "core"."webhook_delivery_state" NOT NULL DEFAULT 'PENDING',
    "attempts" JSONB NOT NULL DEFAULT '[]',
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_user_id_idx" ON "core"."webhook"("user_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_id_idx" ON "core"."webhook_delivery"("webhook_id", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_state_position_idx" ON "core"."webhook_delivery"("webhook_id", "state", "position");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_record_id_position_idx" ON "core"."webhook_delivery"("webhook_id", "record_id", "position");

-- CreateIndex
CREATE INDEX "webhook_delivery_settled_at_idx" ON "core"."webhook_delivery"("settled_at");

-- AddForeignKey
ALTER TABLE "core"."webhook" ADD CONSTRAINT "webhook_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "core"."webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
