### Questions and answers, said of the person to someone who is helping them.

question-sag-help = Choose what comes closest. More can be added later.
question-sag-more =
    A decision (afgørelse) is what the municipality says the person may have, may do or must do.
    It can be a yes, a no, a permit, a demand or a fee.
    Examples are a refusal of cash benefit, a neighbour’s building permit and a parking charge.
    If the letter says how to complain, it is normally a decision.
    It is not a decision when no one answers the person, or when a member of staff is rude.
    Nor is it a decision when the snow is not cleared.
option-afgoerelse = The person disagrees with a refusal, a demand or some other decision
option-sagsbehandling = The case is being handled badly
option-personale-hint = For example, they were rude to the person or would not listen
option-maaske-ikke-hint = For example, the landlord, a neighbour, the hospital, the police or Udbetaling Danmark
option-andet = Something else, or not known
option-andet-hint = For example, a letter the person does not understand, an idea or their job with the municipality
question-andet-emne = What do they need?
option-brev = A letter is hard to understand
option-brev-hint = Must they do something?
option-hjaelp = They cannot deal with it alone
option-hjaelp-hint = They need help to deal with the municipality
option-forslag = They have an idea
option-ansat = They work for the municipality
option-ansat-hint = It is about their own job, such as pay or time
option-om-borgerraadgiver = A complaint about Borgerrådgiveren
option-ingen-af-dem = None of these, or not known
option-ingen-af-dem-hint = The answer says who to ask
option-diskrimination = The person was discriminated against
option-datalaek = The person’s data is leaked, wrong or should be deleted
option-datalaek-hint = Their papers were sent to the wrong person
option-skade = The person was injured, or something of theirs was lost or damaged
option-skade-hint = They fell in a hole in the road and want compensation
option-barn-i-fare = The person is worried about a child
option-barn-i-fare-hint = For example, violence or neglect, or they think too little is done
option-alvorligt-paa-job = The person has seen something serious at work
option-alvorligt-paa-job-hint = They work in or for the municipality and saw fraud or bribes
option-ulovligt-hint = But the person has not had a decision themselves
option-valg-hint = The person did not get their poll card
question-kan-klages = Is there a decision that the person can still complain about?
question-kan-klages-help = If there is one, write about the wait or the poor treatment in that complaint.
question-kan-klages-more-title = How to see if the person can complain
question-kan-klages-more =
    A decision is what the municipality says the person may have, may do or must do.
    Look in the letter for the word klagevejledning, the guidance on how to complain.
    It is the part of the letter that says who to complain to, how and by when.
    The deadline is the last day the complaint may arrive.
    If that day has not passed, the person can still complain.
    If it has passed, they may be able to complain all the same.
option-klage-mulig = Yes, and the person can still complain about it
option-klage-mulig-hint = They were refused, for example, and the deadline has not passed
option-ingen-afgoerelse-hint = The person is still waiting for an answer
option-papirer-venter = No, but the person is waiting to see some papers
option-papirer-venter-hint = They have asked for access to documents (aktindsigt) and hear nothing
option-afgoerelse-uklart = Not known
option-afgoerelse-uklart-hint = It is not clear if the letter is a decision
option-familie-hint = Help for their child, foster care or a nursery place
option-papirer-hint = Also address, MitID, seeing files, and being new here
option-felt-uklart = Something else, or not known
option-felt-uklart-hint = Get help to find the answer in the letter
option-indsigt-hint = The person is not allowed to see the papers they asked for
question-hvem = Who is the person unhappy with?
question-hvem-help = Choose what comes closest. If it is not the municipality, the answer says where to complain.
option-hvem-penge-hint = Udbetaling Danmark, their a-kasse, Gældsstyrelsen, or a house valued too high
option-hvem-sundhed-hint = Also a private dentist and the person’s own doctor
option-hvem-bolig = The landlord
option-hvem-regning = The bill for heat, power or gas
question-omraade-help = Choose what comes closest. Look at the letter if there is one.
question-stadie = What has happened in the case so far?
question-stadie-more =
    As a rule, the time starts when the person gets the decision.
    In Digital Post, they have got it when it is in their mailbox.
    That is so even if they have not opened it.
    Did it come by letter? Ankestyrelsen assumes that the person has it six weekdays after it was sent.
    If the letter came later, keep the envelope and say so in the complaint.
    The day the person gets the decision does not count.
    If the last day is a Saturday, a Sunday or a public holiday, the deadline normally moves to the next weekday.
    Some places count differently, so always look at the letter.
option-modtaget = The person has got the decision
option-modtaget-hint = They have it in writing, and the deadline has not passed
option-mundtligt = The person has been told, but not in writing
option-venter = The person has complained and is waiting
option-afgjort = The complaint has been decided
option-stadie-uklart = Not known
option-stadie-uklart-hint = Get help to find the date
question-papirer-hvilke = Which papers has the person asked for?
question-papirer-hvilke-help = This decides where the person can complain about the wait.
option-andres-papirer = Papers about something other than the person’s own case
option-mine-papirer = The papers in the person’s own case
option-mine-papirer-hint = They want to see what it says about them
question-klaget = How far has the person got with the complaint?
question-klaget-help = The department (forvaltningen) is the part of the municipality that has the case or the task.
option-nej-hint = The person has not told the office that has the case or the task
option-ja = The person has complained, but has had no answer
option-ja-hint = They are still waiting for the department
option-utilfreds = The person has had an answer, but is unhappy with it
option-utilfreds-hint = The answer did not help them
option-fastlaast = The person has complained, but the two sides are stuck
option-fastlaast-hint = They cannot talk to each other any more
option-kan-ikke = The person cannot do the talking themselves
option-kan-ikke-hint = For example, they are ill, afraid or find Danish difficult
question-hvor-help = See who the last letter came from.
option-fremmoedeforbud = The person is banned from the town hall
option-hoering = No, they are asking for the person’s view first
option-fremmoedeforbud-hint = The municipality has told the person not to come
option-pleje-sted-hint = There are worries about how things are there
option-boernekontoret = The person is under 18 and wants to complain
option-boernekontoret-hint = For example, about school, the municipality or a place the child lives
option-svar-fastholdt = They did not agree with the person
option-svar-for-sent = They say the person complained too late
option-svar-uklart = The answer is hard to understand
