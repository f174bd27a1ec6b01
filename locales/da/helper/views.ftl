### The words around every page, for someone who is helping. Only messages that differ from ../views.ftl.

ui-description = Find ud af, hvor en klage over { $municipality } hører til, hvorfor, og hvornår den senest skal være der.
ui-without-app = Virker siden ikke? Brug den enkle udgave.
ui-your-answers = Svarene
ui-plan = Planen: { $n } klager
ui-do-now = Det skal gøres nu
ui-letter-first = Siger brevet noget andet end her, så følg brevet. Men klag alligevel, hvis brevet siger, at personen ikke kan klage, eller giver kortere tid end her.
ui-department-is = Sagen hører normalt under { $department }. Er personen i tvivl, så skriv til kommunen. Den skal sende det videre.
ui-more-help = Er personen også utilfreds med noget andet? Så få også svar på det.
ui-channel = Sådan gør man
ui-part-place = Klagestedet er kun delvis bekræftet. Se, hvem brevet nævner.
ui-part-channel = Måden at klage på er kun delvis bekræftet. Følg brevet.
ui-unconfirmed-channel = Vi har ikke kunnet bekræfte, hvordan man gør. Følg brevet.
ui-part-deadline = Fristen er kun delvis bekræftet. Følg den frist, der står i brevet eller på kravet.
ui-unconfirmed-deadline = Vi har ikke kunnet bekræfte fristen. Se efter den i brevet. Er der tvivl, så klag i dag, og bed om en kvittering.
ui-read-again = Kilderne til dette svar skulle være læst igen senest i { $date }. Tjek telefonnumre, gebyrer og frister, før de bliver brugt.
ui-about-not = Den er ikke juridisk rådgivning, ikke en afgørelse og ikke en klage. Man klager først, når man selv sender klagen. Siger brevet noget andet end vejviseren, så følg brevet.
ui-about-privacy-title = Svarene bliver her på enheden
ui-about-privacy = Siden sender ikke svarene nogen steder hen. Den bruger ikke cookies. Browseren gemmer en kopi af siden, så den også virker uden net. Svarene er ikke med i kopien. Kun når der bliver bedt om det, husker siden planen på enheden, indtil den bliver slettet. Svarene står i adressen øverst i browseren. De ligger derfor i historikken på enheden og i et link, der bliver delt.
ui-about-error-title = Er der en fejl på siden?
ui-about-error = Siden har ingen udgiver endnu, så der er ingen at skrive til. Spørg den myndighed, brevet er fra, hvis noget ikke passer.
ui-unconfirmed-place = Vi har ikke kunnet bekræfte, hvem der tager klagen. Det står i brevet. Er der tvivl, så send klagen i dag til dem, der har bestemt, og bed om en kvittering.
ui-unconfirmed-send_to = Vi har ikke kunnet bekræfte, hvor klagen skal sendes hen. Følg brevet.
ui-part-send_to = Hvor klagen skal sendes hen, er kun delvis bekræftet. Følg brevet.
ui-unconfirmed-place-alone = Vi har ikke kunnet bekræfte, hvem der tager klagen. Spørg, før personen regner med det.
