### What is often taken for something else, in the third person, for someone who is helping. Only messages that differ from ../asides.ftl.

aside-mindre-hjaelp = Får personen mindre hjælp end før? Det er en afgørelse, og der er en frist. Klag her.
aside-nej-til-koersel = Har personen fået nej til kørsel? Det er en afgørelse, og der er en frist. Klag her.
aside-krav-om-vejen = Har personen fået brev om selv at gøre det eller betale? Det er en afgørelse. Klag her.
aside-skaermlaeser = Er det en hjemmeside eller app, personen ikke kan bruge? Klag her.
aside-lokalplan-vedtaget = Er det en ny lokalplan? Den kan man klage over, og der er en frist. Klag her.
aside-nej-til-plads = Mangler personens eget barn en plads? Klag her.
aside-min-egen-sag = Er det personens egen sag, kommunen har afgjort? Så er der en frist. Klag her.
aside-nej-i-telefonen = Har personen fået et nej, måske i telefonen? Det er en afgørelse, og der er en frist. Klag her.
aside-nej-til-papirer = Har personen fået nej til at se papirerne? Klag her.
aside-egen-sag-om-hjaelp = Er det personens egen sag om penge, hjælp eller børn? Klag her.
aside-egen-sag-om-andet = Er det personens egen sag om noget andet? Klag her.
aside-brevet-kom-sent = Kom brevet sent? Fristen begynder først, når det er kommet. Regn efter her.
aside-klagede-for-sent = Har personen klaget, og siger de, at det var for sent? Se her.
aside-set-paa-job = Har personen set det på sit arbejde for kommunen? Så er der også en anden vej. Se her.
aside-ansat-har-set = Har personen set noget ulovligt eller farligt på sit arbejde? Se her.
aside-uden-tag = Har personen ingen steder at sove? Det er en anden afgørelse. Klag her.
aside-prisen-for-pladsen = Handler det om friplads, altså hvad familien betaler? Klag her.
aside-mobbet = Bliver barnet mobbet? Klag her.
aside-alment-hus = Bor personen hos et alment boligselskab? Så er det et andet nævn. Klag her.
aside-regnskab-fra-udlejer = Er regningen fra udlejeren? Så er det et andet nævn, og fristen kan være kort. Klag her.
aside-uden-plan = Har hospitalet ikke givet personen en genoptræningsplan? Klag her.
aside-med-plan = Har personen en genoptræningsplan fra hospitalet? Klag her.
aside-passager = Er det en tur i en taxi? Klag her.
aside-laekkede-papirer = Har personen fået nej til at se sine egne papirer? Klag her.
