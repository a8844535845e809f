-- All that an item of a reference book is called: as `namesOf` of the code.
CREATE FUNCTION "core"."reference_names"(code text, label text, short_label text, aliases text[], former jsonb) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY[code, regexp_replace(code, '^.*\.', ''), label, short_label] || coalesce(aliases, '{}')
    || ARRAY(SELECT unnest(ARRAY[f.value ->> 'label', f.value ->> 'shortLabel']) FROM jsonb_each(former) f);
