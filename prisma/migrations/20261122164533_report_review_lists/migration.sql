-- CreateIndex
CREATE INDEX "execution_report_review_reviewed_on_idx" ON "core"."execution_report"("review", "reviewed_on");

-- CreateIndex
CREATE INDEX "monitoring_campaign_status_due_on_id_idx" ON "core"."monitoring_campaign"("status", "due_on", "id");

-- CreateIndex
CREATE INDEX "obligation_waived_on_idx" ON "core"."obligation"("waived_on");
