### The words around every page, for someone who is helping. Only messages that differ from ../views.ftl.

ui-description = Find ud af, hvor en klage over { $municipality } hører til, hvorfor, og hvornår den senest skal være der.
ui-without-app = Virker siden ikke? Brug den enkle udgave.
ui-your-answers = Svarene
ui-plan = Planen: { $n } klager
ui-do-now = Det skal gøres nu
ui-letter-first = Hvis brevet siger noget andet end her, så følg brevet. Hvis fristen i brevet er kortere, så hold den. Hvis den er udløbet, eller brevet siger, at personen ikke kan klage, så klag alligevel.
ui-department-is = Sagen hører normalt under { $department }. Hvis personen er i tvivl, så skriv til kommunen. Den skal sende det videre.
ui-more-help = Tilføj det, personen også er utilfreds med, så kommer der svar på det.
ui-channel = Sådan gør man
ui-read-again = Kilderne til dette svar skulle være læst igen senest i { $date }. Tjek telefonnumre, gebyrer og frister, før de bliver brugt.
ui-about-not = Den er ikke juridisk rådgivning, ikke en afgørelse og ikke en klage. Man klager først, når man selv sender klagen. Hvis brevet siger noget andet end vejviseren, så følg brevet.
ui-about-privacy-title = Svarene bliver på telefonen eller computeren
ui-about-privacy = Siden sender ikke svarene nogen steder hen. Den bruger ikke cookies. Browseren gemmer en kopi af siden, så den også virker uden net. Svarene er ikke med i kopien. Kun når der bliver bedt om det, husker siden planen på telefonen eller computeren, indtil den bliver slettet. Svarene står i adressen øverst i browseren. De ligger derfor i browserens historik og i et link, der bliver delt.
ui-about-error-title = Er der en fejl på siden?
ui-about-error = Siden har ingen udgiver endnu, så der er ingen at skrive til. Spørg den myndighed, brevet er fra, hvis noget ikke passer.
ui-unsure = Vi er ikke helt sikre på, { $what }. Følg brevet.
ui-unsure-act = Hvis der er tvivl, så klag i dag, og bed om en kvittering.
ui-letter-later = Hvis personen senere får vejledning på skrift, og den siger noget andet, så følg den. Men klag alligevel, hvis den siger, at personen ikke kan klage.
ui-alone = Har personen brug for mere hjælp? Man kan få gratis råd af jurister hos en retshjælp. Man kan også ringe til kommunen.
ui-alone-place = Har personen brug for mere hjælp? Man kan få gratis råd af jurister hos en retshjælp. Man kan også ringe til { $place } på { $phone }.
ui-alone-elsewhere = Har personen brug for mere hjælp? Man kan få gratis råd af jurister hos en retshjælp.
