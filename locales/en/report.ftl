### The report that a lawyer reads and signs. Only the report says these words.

## The front page
report-title = All the rules, for review
report-intro = Here are all the rules that the guide follows, both as tables and in the words that citizens read. The document is made directly from the files that the page is built from. At the end there is room to sign for exactly this version. A route is what the citizen is told in the end: where the complaint goes, why, by when it must be there, and what to do now.
report-rests-on-help = Under “Rests on” there are numbers and codes. Numbers such as T6, R16 and P10 are points in the collected rules that the guide was built from. The other codes are sources, and they are links.
report-contents = Contents
report-municipality = Municipality
report-version = The rules are from
report-edition = Edition
report-edition-help = It follows from the rules and sentences themselves: if one word changes, they become another edition.
report-version-help = This is the date of the last change to a rule. It does not say that anyone checked the rules on that day.
report-publisher = Publisher
report-no-publisher = There is no publisher.
report-reviewed = Reviewed
report-nobody-reviewed = No. Nobody has reviewed the rules yet.
report-figures = How much there is
report-figure-paths = paths from the first question to a route
report-figure-questions = questions
report-figure-routes = routes
report-figure-rows = rows in the table of routes
report-figure-steps = rows in the table of steps
report-figure-areas = areas
report-figure-places = places
report-how-sure = How sure the facts are
report-how-sure-help = The place to complain, the way to do it, the deadline, the price, the department, the law and the contact each have sources of their own, and each says how sure it is. This is how many facts there are of each kind:
report-copies-help = The sources were read as stored copies, not on the live pages. A source only counts as confirmed when a person has looked at the live page and noted the date. Where there is no date, nobody has.
report-figure-sources = sources
report-figure-confirmed = of them confirmed on the live page

## What is not sure
report-unsure-title = What is not confirmed
report-unsure-help = Start here. The list shows every fact that is not fully confirmed by a source, where it stands, and what the citizen reads.
report-unsure-unconfirmed = None of the pages that we read confirms the fact. Where there are sources all the same, they are not enough to confirm it.
report-unsure-part = The fact is partly read in a source and partly general knowledge.
report-where = Where it stands
report-what = Fact
report-citizen-reads = What the citizen reads
report-sources-of-claim = Sources
report-part-areas = Area
report-part-routes = Route
report-part-places = Place
report-no-source = none given

## Questions
report-questions-title = Questions and answers
report-questions-help = The questions are listed in the order in which they are asked. A question is only asked when the answer can change what the citizen is told.
report-only-after = Only asked if the citizen has given one of these answers:
report-areas-are-answers = The answers are the areas. The citizen only sees those that belong to the subject that they have chosen.
report-answer = Answer
report-hint = Example or explanation
report-rests-on = Rests on

## The tables
report-tables-title = The decision tables
report-table-routes = Table 1: Routes
report-table-routes-caption = Routes: where the complaint goes
report-first-help = The rows are read from the top. The first row whose conditions all hold decides the route (hit policy FIRST). The rows are divided into groups in a fixed order. In each group the municipality’s own rows stand before the national ones. Where it says [the area’s place], the citizen reads the name of the place.
report-row = Row
report-if = If
report-then-route = Then the route is
report-doors = Place to complain
report-told-by = Says the same as row
report-letter-first = If the citizen’s own letter says otherwise, the letter comes first, with a shorter deadline too. If that has passed, or the letter says that nobody can complain, the advice is to complain all the same.
report-area-doors = The area’s place to complain, see the section on areas
report-its-place = [the area’s place]
report-its-receiver = [the receiver]
report-always = Always
report-or = or
report-if-area-place = The area’s place to complain is:
report-if-area-kind = The area’s place to complain is of this kind:
report-if-area-send_to = In the area, the complaint is sent to:
report-if-route = The route is:
report-if-answer = One of the answers is:
report-table-steps = Table 2: Steps
report-table-steps-caption = Steps: what the citizen is to do and know
report-collect-help = All rows whose conditions hold are taken, in the order of the table (hit policy COLLECT). Each step stands under one of three headings.
report-then-step = Then the citizen reads
report-heading = Under the heading
report-heading-danger = Before all else in the answer
report-table-asides = Table 3: What is often taken for something else
report-table-asides-caption = Sentences that lead on to where somebody should be instead
report-asides-help = All rows whose conditions hold are taken (hit policy COLLECT). The whole sentence is a link. In an answer it stands before the place to complain, and in a question under the options. After ~ the new answers take the place of those to the same questions.
report-in-answers = First in the answer
report-leads-to = Leads to

## The routes
report-routes-title = The routes in full
report-routes-help = Each route is given here with all that it can show. What the individual citizen sees depends on the answers.
report-rows-that-give-it = Rows in table 1
report-paths-to-it = Number of paths that end here
report-areas-to-it = Areas that lead here
report-titles-of-it = How the heading can read
report-other-places = Other places
report-other-places-but-door = The place to complain in the individual case is left out of the list.
report-place = Place
report-can-it-be-used = Can it be used?
report-reason = Reason
report-steps-of-it = Steps that can be shown
report-step-always = always shown
report-step-sometimes = depends on the answers

## Areas, places and sources
report-areas-title = Areas
report-areas-help = An area is what a decision is about. It determines the place to complain, the deadline and the department. How sure each fact is stands in brackets.
report-areas-caption = Areas with place to complain, deadline, department and law
report-area = Area
report-fields = Shown under
report-send-to = The complaint is sent to
report-same-place = the place itself
report-deadline = Deadline
report-department = Department
report-act = Law
report-note = Special note
report-places-title = Places and contacts
report-places-help = Here are all who can take a complaint or help on the way. The way to do it holds unless the area or the route says otherwise.
report-places-caption = Places with the way to do it and contacts
report-kind = Kind
report-kind-department = authority that decides the case or does the task
report-kind-adviser = citizens’ adviser
report-kind-appeal = appeal body that can change a decision
report-kind-oversight = supervision of whether the law is followed
report-kind-court = court
report-kind-mayor = politician in charge
report-kind-other = others than the municipality and the appeal bodies
report-way = Way to do it
report-contacts = Contact
report-otherwise = When it is not the place to complain
report-page = official page
report-sources-title = Sources
report-sources-help = The page’s own date is the one that the page itself gives. It does not say that the content holds today.
report-sources-caption = Sources and their dates
report-source = Source
report-address = Address
report-page-dated = The page’s own date
report-copy-read = Stored copy read
report-confirmed-on = Confirmed on the live page
report-undated = no date
report-not-confirmed = no, nobody has looked

## The flow
report-mermaid-title = The flow as a diagram
report-mermaid-help = The text is in the Mermaid format and can be pasted into a program that draws the diagram. Names with q are questions, names with r are routes. Parts of the flow that are alike are merged. Steps are left out, for they stand in table 2.
report-flow-title = The flow as a list
report-flow-help = The list begins with the first question. After each answer comes the next question or the route. Where a question leads to the same in several places, it is only unfolded in the first.
report-as-at = on as at

## The signature
report-sign-title = Signature
report-sign-what = I have read the rules for { $municipality } in the version of { $version }, edition { $id }.
report-sign-yes = I approve the rules as they stand here.
report-sign-partly = I approve the rules with the remarks below.
report-sign-no = I do not approve the rules.
report-sign-name = Name
report-sign-post = Position and authority
report-sign-date = Date
report-sign-hand = Signature
report-sign-remarks = Remarks
report-for-helpers = (only for those who help somebody else)
