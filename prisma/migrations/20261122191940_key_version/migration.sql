-- AlterTable
ALTER TABLE "core"."api_key" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
