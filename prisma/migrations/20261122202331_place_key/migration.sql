-- Two hyphens part the key of a place from the rest of the keys of its records: `livny--uo` belongs to `livny` and to no other place.
ALTER TABLE "core"."municipality" ADD CONSTRAINT "municipality_key_plain" CHECK (key !~ '--');
ALTER TABLE "core"."school" ADD CONSTRAINT "school_key_plain" CHECK (key !~ '--');
