### Questions and what can be answered. Danish is the original.

question-sag = What is it about?
question-sag-help = Choose what comes closest. You can add more later.
question-sag-more-title = What is a decision?
question-sag-more =
    A decision (afgørelse) is what the municipality says you may have, may do or must do.
    It can be a yes, a no, a permit, a demand or a fee.
    Examples are a refusal of cash benefit, a neighbour’s building permit and a parking charge.
    If the letter tells you how to complain, it is normally a decision.
    It is not a decision when no one answers you, or when a member of staff is rude.
    Nor is it a decision when the snow is not cleared.
option-afgoerelse = I disagree with a refusal, a demand or some other decision
option-afgoerelse-hint = No to help, sick pay stopped, a parking fine or a neighbour’s building permit
option-sagsbehandling = My case is being handled badly
option-sagsbehandling-hint = For example, a long wait, no answer or poor guidance
option-personale = A member of staff behaved badly
option-personale-hint = For example, they were rude or would not listen
option-opgave = A service is done badly or not at all
option-opgave-hint = Home help that does not come, rubbish left behind or potholes in the road
option-serviceniveau = Something the politicians have decided for everyone
option-serviceniveau-hint = Such as too few nursery places, a library that closes, or a proposal out for consultation
option-haendelse = Something serious has happened
option-haendelse-hint = For example, discrimination, an injury, compensation, leaked data, a child in danger or an election
option-maaske-ikke = It may not be the municipality
option-maaske-ikke-hint = My landlord, a neighbour, the hospital, the police or Udbetaling Danmark
option-andet = Something else, or I don’t know
option-andet-hint = A letter I do not understand, an idea or my job with the municipality

question-andet-emne = What do you need?
question-andet-emne-help = Choose what fits best.
option-brev = I do not understand a letter
option-brev-hint = I do not know if I have to do something
option-hjaelp = I cannot manage on my own
option-hjaelp-hint = I need someone to help me deal with the municipality
option-forslag = I have an idea
option-forslag-hint = A suggestion for what the municipality can do better
option-ansat = I work for the municipality
option-ansat-hint = It is about my own job, such as pay or hours
option-princip = Something that affects many people
option-princip-hint = A mistake that the municipality makes again and again
option-om-borgerraadgiver = I want to complain about Borgerrådgiveren
option-om-borgerraadgiver-hint = About the answer or the wait there
option-boernekontoret = I am under 18 and want to complain
option-boernekontoret-hint = For example, about my school, the municipality or a place I live
option-ingen-af-dem = None of these, or I don’t know
option-ingen-af-dem-hint = You will see who you can ask

question-opgave-hvad = Which kind of help or work is it?
question-opgave-hvad-help = It is something the municipality must do.
option-hjemmehjaelp-udfoert = Home help
option-hjemmehjaelp-udfoert-hint = It comes late, does not come or is not good enough
option-vej-park = Road, pavement, park or playground
option-vej-park-hint = For example, potholes, snow, sweeping or a broken swing
option-skrald = Rubbish
option-skrald-hint = The rubbish is not collected
option-rotter = Rats
option-rotter-hint = The municipality does nothing about them
option-koersel = Disability transport (handicapkørsel)
option-koersel-hint = The car did not come, or the trip went wrong
option-mobning-indsats = Bullying at school
option-mobning-indsats-hint = The school does too little or nothing
option-pleje-sted = A care home, residence or shelter
option-pleje-sted-hint = I am worried about how things are there
option-anden-opgave = Another task
option-anden-opgave-hint = For example, child care

question-haendelse-hvad = What has happened?
question-haendelse-hvad-help = If anyone is in danger right now, call 112.
option-diskrimination = I was discriminated against
option-diskrimination-hint = Treated worse than others, due to sex, skin colour or disability
option-datalaek = My data is leaked, wrong or should be deleted
option-datalaek-hint = My papers were sent to the wrong person
option-skade = I was injured, or something of mine was lost or damaged
option-skade-hint = I fell in a hole in the road and want compensation
option-behandlingsfejl = A nurse or dentist made a mistake
option-behandlingsfejl-hint = One of the municipality’s own health staff
option-barn-i-fare = I am worried about a child
option-barn-i-fare-hint = For example, violence or neglect, or I think too little is done
option-alvorligt-paa-job = I have seen something serious at my work
option-alvorligt-paa-job-hint = I work in or for the municipality and saw fraud or bribes
option-ulovligt = The municipality is breaking the law
option-ulovligt-hint = But I have not had a decision myself
option-valg = Something went wrong at an election
option-valg-hint = I did not get my poll card

question-kan-klages = Do you have a decision that you can still complain about?
question-kan-klages-help = If you do, write about the wait or the poor treatment in that complaint.
question-kan-klages-more-title = How do I see if I can complain?
question-kan-klages-more =
    A decision is what the municipality says you may have, may do or must do.
    Look in the letter for the word klagevejledning, the guidance on how to complain.
    It is the part of the letter that says who you can complain to, how and by when.
    The deadline is the last day your complaint may arrive.
    If that day has not passed, you can still complain.
    If it has passed, you may be able to complain all the same.
option-klage-mulig = Yes, and I can still complain about it
option-klage-mulig-hint = I was refused, for example, and the deadline has not passed
option-frist-gaaet = Yes, but the deadline has passed
option-frist-gaaet-hint = The last day to complain is over
option-ingen-afgoerelse = No, there is no decision
option-ingen-afgoerelse-hint = I am still waiting for an answer
option-papirer-venter = No, but I am waiting to see some papers
option-papirer-venter-hint = I have asked for access to documents (aktindsigt) and hear nothing
option-hoering = No, they are asking for my view first
option-hoering-hint = The letter says what the municipality plans to do
option-fremmoedeforbud = I am banned from the town hall
option-fremmoedeforbud-hint = The municipality has told me not to come
option-afgoerelse-uklart = I don’t know
option-afgoerelse-uklart-hint = I am not sure if my letter is a decision

question-felt = What is the case about?
question-felt-help = Choose what comes closest.
option-arbejde = Money, work and pension
option-arbejde-hint = Cash benefit, sick pay, pension or money to pay back
option-pleje = Care, health and disability
option-pleje-hint = Home help, a wheelchair, training or transport
option-familie = Children and family
option-familie-hint = Help for my child, foster care or a nursery place
option-skole = School and young people
option-skole-hint = For example, special needs, bullying or STU
option-by = Homes, building, roads and nature
option-by-hint = A neighbour’s house, a parking fine, noise or a flat
option-papirer = Passport, driving licence and other papers
option-papirer-hint = Also your address, MitID, seeing files, and being new here
option-erhverv = Businesses and associations
option-erhverv-hint = For example, a drinks licence, a tender or a grant
option-felt-uklart = Something else, or I don’t know
option-felt-uklart-hint = You get help to find the answer in your letter

question-by-del = Which of these is it about?
question-by-del-help = Choose what comes closest.
option-bolig = Homes and neighbours
option-bolig-hint = For example, being refused a flat, rent, or noise next door
option-byggeri = Building, land and houses
option-byggeri-hint = For example, a permit, a local plan, a hedge or a house’s value
option-trafik = Roads and parking
option-trafik-hint = For example, a parking fine, a road, taxi, bus or train
option-miljoe = Noise, nature, waste and heat
option-miljoe-hint = Also water, drains and bills for heat or power

question-papir-del = Which papers is it about?
question-papir-del-help = Choose what comes closest.
option-legitimation = Passport, driving licence, address or MitID
option-legitimation-hint = Also Digital Post and weddings
option-indsigt = Access to documents (aktindsigt)
option-indsigt-hint = I am not allowed to see the papers I asked for
option-ny-i-danmark = New in Denmark
option-ny-i-danmark-hint = The integration programme, moving or help to travel home

question-hvem = Who are you unhappy with?
question-hvem-help = Choose what comes closest. If it is not the municipality, you will see where to complain.
option-hvem-penge = Pension, benefits, a-kasse or debt
option-hvem-penge-hint = Udbetaling Danmark, my a-kasse, Gældsstyrelsen, or a house valued too high
option-hvem-sundhed = Hospital, doctor or dentist
option-hvem-sundhed-hint = Also a private dentist and my own doctor
option-hvem-politi = The police
option-hvem-politi-hint = How they behaved, or what they decided
option-hvem-bolig = My landlord
option-hvem-bolig-hint = Rent, deposit or repairs, private or social housing
option-hvem-nabo = A neighbour
option-hvem-nabo-hint = A hedge, a dog or noise
option-hvem-trafik = Parking, taxi, bus or train
option-hvem-trafik-hint = A private firm or a transport company
option-hvem-regning = My bill for heat, power or gas
option-hvem-regning-hint = The bill may come from a heating firm
option-hvem-ellers = Some other public office
option-hvem-ellers-hint = The state, a region or another town

question-omraade = What is it mostly about?
question-omraade-help = Choose what comes closest. Look at your letter if you have one.

question-stadie = What has happened in your case so far?
question-stadie-help = Choose what fits right now.
question-stadie-more-title = From which day is the deadline counted?
question-stadie-more =
    As a rule, the time starts when you get the decision.
    In Digital Post, you have got it when it is in your mailbox.
    That is so even if you have not opened it.
    Did it come by letter? Ankestyrelsen assumes that you have it six weekdays after it was sent.
    If the letter came later, keep the envelope and say so in your complaint.
    The day you get the decision does not count.
    If the last day is a Saturday, a Sunday or a public holiday, the deadline normally moves to the next weekday.
    Some places count differently, so always look at your letter.
option-modtaget = I have got the decision
option-modtaget-hint = I have it in writing, and the deadline has not passed
option-mangler = Something is missing from the letter
option-mangler-hint = It does not say why, or it does not say how to complain
option-mundtligt = I have been told, but not in writing
option-mundtligt-hint = For example, on the phone or at a meeting
option-frist-udloebet = The deadline has passed
option-frist-udloebet-hint = The last day to complain is over
option-venter = I have complained and am waiting
option-venter-hint = Also if the municipality stands by its decision and has sent the complaint on
option-afgjort = My complaint has been decided
option-afgjort-hint = For example, Ankestyrelsen or another board has replied
option-andetsteds = The case is somewhere else
option-andetsteds-hint = With Ankestyrelsens Tilsyn, the ombudsman or the court
option-stadie-uklart = I don’t know
option-stadie-uklart-hint = You get help to find the date

question-papirer-hvilke = Which papers have you asked for?
question-papirer-hvilke-help = This decides where you can complain about the wait.
question-sted-hvilket = What kind of place is it?
question-sted-hvilket-help = It decides who keeps an eye on the place.
option-sted-plejehjem = A care home or home care
option-sted-botilbud = A residence (botilbud), a shelter or a foster family
option-andres-papirer = Papers about something other than my own case
option-andres-papirer-hint = For example, about a building project or a meeting
option-mine-papirer = The papers in my own case
option-mine-papirer-hint = I want to see what it says about me

question-klaget = How far have you got with your complaint?
question-klaget-help = The department (forvaltningen) is the part of the municipality that has your case or the task.
option-nej = No complaint to the department yet
option-nej-hint = I have not told the office that has my case or the task
option-ja = I have complained, but have had no answer
option-ja-hint = I am still waiting for the department
option-utilfreds = I have had an answer, but am unhappy with it
option-utilfreds-hint = The answer did not help me
option-fastlaast = I have complained, but we are stuck
option-fastlaast-hint = We cannot talk to each other any more
option-kan-ikke = I cannot talk to them myself
option-kan-ikke-hint = For example, I am ill, afraid or find Danish difficult
option-hos-andre = The case is somewhere else
option-hos-andre-hint = With Ankestyrelsens Tilsyn, the ombudsman or the court

question-hvor = Where is the case now?
question-hvor-help = See who your last letter came from.
option-hos-tilsynet = With Ankestyrelsens Tilsyn (municipal supervision)
option-hos-ombudsmanden = With Folketingets Ombudsmand (the Parliamentary Ombudsman)
option-hos-domstolene = With the court
question-afgjort-hvad = What does the answer say?
question-afgjort-hvad-help = It decides whether the case is over, and what is urgent.
option-svar-fastholdt = They did not agree with me
option-svar-fastholdt-hint = Ankestyrelsen or the board says it is “stadfæstet”: it stands
option-svar-hjemvist = The case was sent back
option-svar-hjemvist-hint = “Hjemvist”: the municipality must look at it again
option-svar-delvist = They only answered part of it
option-svar-delvist-hint = For example, they forgot one of two decisions
option-svar-for-sent = They say I complained too late
option-svar-for-sent-hint = The deadline (klagefristen) is “overskredet”
option-svar-afvist = They will not look at the complaint
option-svar-afvist-hint = For example, they say that they do not take such cases
option-svar-uklart = I do not understand the answer

## Headings in long lists of areas

group-arbejde-ydelser = Money to live on
group-arbejde-job = Work and the job centre
group-arbejde-krav = Claims for money
group-bolig-faa = Help with a home
group-bolig-naboer = Landlord and neighbours
group-pleje-hverdag = Help in daily life
group-pleje-sundhed = Training and treatment
group-familie-stoette = Support and care
group-familie-pasning = Childcare and money
group-skole-skolen = At school
group-skole-penge = Money
group-skole-unge = After compulsory school
group-byggeri-bygge = Building
group-byggeri-grund = Land and property
group-trafik-bil = Parking and driving licence
group-trafik-vej = Roads
group-trafik-tur = Taxi, bus and train
group-miljoe-natur = Noise and nature
group-miljoe-forsyning = Waste, heat and water
group-legitimation-bevis = Passport, driving licence and MitID
group-legitimation-register = Address and wedding
group-erhverv-tilladelse = Permits
group-erhverv-penge = Money, tenders and the environment
group-hvem-ydelser = Benefits and pension
group-hvem-skat = Debt and land tax
group-ellers-afgjort = There is a decision
group-ellers-andet = Something else

## Who may use the guide for somebody else

role-hjaelper = I am helping somebody else
role-raadsmedlem = I am a councillor helping a resident
