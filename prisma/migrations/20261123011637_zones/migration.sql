-- Until now all regions reckoned in Moscow's time, whatever they said, and the five documents said nothing. Of their regions Perm's
-- day begins two hours earlier; who has named a zone keeps it.
UPDATE "core"."region" SET "time_zone" = 'Asia/Yekaterinburg', "version" = "version" + 1, "updated_at" = now()
  WHERE "code" = 'RU-PER' AND "time_zone" = 'Europe/Moscow';
