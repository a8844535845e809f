-- AlterTable
-- The column was never written: files have a table of their own.
-- squawk-ignore ban-drop-column
ALTER TABLE "core"."evidence" DROP COLUMN "file_key",
ADD COLUMN     "file_id" UUID,
ADD COLUMN     "file_name" TEXT;

-- CreateTable
CREATE TABLE "core"."stored_blob" (
    "sha256" TEXT NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_blob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "core"."stored_file" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "uploader_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stored_blob_touched_at_idx" ON "core"."stored_blob"("touched_at");

-- CreateIndex
CREATE INDEX "stored_file_sha256_created_at_idx" ON "core"."stored_file"("sha256", "created_at");

-- CreateIndex
CREATE INDEX "stored_file_uploader_id_created_at_idx" ON "core"."stored_file"("uploader_id", "created_at");

-- CreateIndex
CREATE INDEX "stored_file_created_at_idx" ON "core"."stored_file"("created_at");

-- CreateIndex
CREATE INDEX "evidence_file_id_idx" ON "core"."evidence"("file_id");

-- AddForeignKey
ALTER TABLE "core"."stored_file" ADD CONSTRAINT "stored_file_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "core"."stored_blob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."stored_file" ADD CONSTRAINT "stored_file_uploader_id_fkey" FOREIGN KEY ("uploader_id") REFERENCES "core"."app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "core"."stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
