-- The changes of the sections and activities of a roadmap are read by the roadmap, the latest first.
CREATE INDEX "audit_entry_roadmap_sequence_idx"
  ON "core"."audit_entry" ((coalesce("after", "before") ->> 'roadmapId'), "sequence")
  WHERE "record_type" IN ('Activity', 'RoadmapSection');
