-- Meetings by a part of their title or agenda, where trigrams are available.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX "meeting_trigrams" ON "core"."meeting"
      USING gin ("core"."fold"("title" || ' ' || coalesce("agenda", '')) gin_trgm_ops);
  END IF;
END $$;
