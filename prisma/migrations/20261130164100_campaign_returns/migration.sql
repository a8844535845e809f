-- AlterTable
ALTER TABLE "core"."campaign_school" ADD COLUMN     "return_reason" TEXT,
ADD COLUMN     "returned_on" DATE;
