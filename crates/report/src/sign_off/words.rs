//! How the report says what the guide holds: names for ids, conditions and claims in words.

use guide::deadline::Deadline;
use guide::model::{Asked, Claim, ClaimKind, Condition, Guide, RouteRow};
use guide::plan::OpenDoor;
use guide::sorted::Set;
use klagevejviser::views::Scene;
use klagevejviser::views::door::CONTACTS;
use klagevejviser::views::el::{Part, el, say, say_as};
use klagevejviser::views::heading::place_name;
use pack::Pack;
use proof::Walk;
use sentences::needed::REPORT;

/// What stands where there is nothing.
pub const NOTHING: &str = "–";

/// What every section needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub scene: Scene<'a>,
    pub walk: &'a Walk<'a>,
}

impl<'a> Report<'a> {
    /// The pack, with the sentences of the report.
    pub fn pack(self) -> &'a Pack {
        self.scene.pack
    }

    /// The guide.
    pub fn guide(self) -> &'a Guide {
        &self.scene.pack.guide
    }

    /// A sentence of the report.
    pub fn word(self, id: &str) -> String {
        self.pack().text(&format!("{REPORT}{id}"))
    }

    /// Sentences of the report, e.g. the heads of columns.
    pub fn words(self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.word(id)).collect()
    }

    /// A sentence that not every part has.
    pub fn maybe(self, id: &str) -> Option<String> {
        self.pack().texts.contains_key(id).then(|| self.pack().text(id))
    }

    /// The label of an option or an area.
    pub fn option(self, id: &str) -> String {
        // An area alone in its fields is never a choice: it is called what they are.
        self.maybe(&format!("option-{id}")).unwrap_or_else(|| {
            let fields = self.guide().area(id).map_or(&[][..], |area| &area.fields);
            fields.iter().map(|entry| self.option(self.guide().field_of(entry))).collect::<Vec<_>>().join(" / ")
        })
    }

    /// The name of a place.
    pub fn place(self, id: &str) -> String {
        self.pack().text(&format!("place-{id}"))
    }

    /// The title of the route that a row gives, whatever the area.
    pub fn title(self, row: &RouteRow) -> String {
        let row = self.guide().told_by(row);
        let places: Vec<String> = row.doors.iter().map(|door| place_name(self.pack(), &door.place.is)).collect();
        let and = format!(" {} ", self.pack().text("ui-and"));
        let receivers: Vec<String> =
            row.doors.iter().map(|door| place_name(self.pack(), self.guide().receiver(door))).collect();
        let name = |names: Vec<String>, of_area: &str| {
            if row.area_doors { self.word(of_area) } else { names.join(&and) }
        };
        let values = [("place", name(places, "its-place")), ("send-to", name(receivers, "its-receiver"))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.pack().fill(&format!("route-{}-title", row.id), &values)
    }

    /// A link to a route, with its title and its id.
    pub fn route_link(self, id: &str) -> Part {
        let title = self.guide().routes.iter().find(|row| row.id == id).map(|row| self.title(row));
        let title = title.unwrap_or_default();
        let link = el("a").set("href", format!("#route-{id}")).text(title).done();
        el("span").class("named").child(link).text(" ").child(say("code", id)).done()
    }

    /// A condition: for each thing that it reads, what it may be.
    pub fn condition(self, condition: &Condition) -> Part {
        if condition.0.is_empty() {
            return self.word("always").into();
        }
        // What the reader is asked first stands first.
        let place = |asked: &Asked| self.guide().questions.iter().position(|question| question.id == asked.name());
        let mut parts: Vec<(&Asked, &Set<String>)> = condition.0.iter().collect();
        parts.sort_by_key(|(asked, _)| place(asked).unwrap_or(usize::MAX));
        let or = format!(" {} ", self.word("or"));
        let part = |(asked, allowed): (&Asked, &Set<String>)| {
            let reads = match asked {
                Asked::Question(id) => self.pack().text(&format!("question-{id}")),
                _ => self.word(&format!("if-{}", asked.name().replace('.', "-"))),
            };
            let mut item = el("li").child(say("strong", reads)).text(" ");
            let mut allowed: Vec<&String> = allowed.iter().collect();
            allowed.sort_by_key(|value| self.place_in_guide(value));
            for (at, value) in allowed.into_iter().enumerate() {
                if at > 0 {
                    item = item.text(or.clone());
                }
                item = item.child(match asked {
                    Asked::Route => self.route_link(value),
                    Asked::AreaPlace | Asked::AreaSendTo => self.place(value).into(),
                    Asked::AreaKind => self.word(&format!("kind-{value}")).into(),
                    Asked::Answer | Asked::Question(_) => say("q", self.option(value)),
                });
            }
            item.done()
        };
        el("ul").class("if").with(parts.into_iter().map(part)).done()
    }

    /// Where the guide has the option, area or route with this id: it is told in that order.
    fn place_in_guide(self, id: &str) -> Option<usize> {
        let guide = self.guide();
        let options = guide.questions.iter().flat_map(|question| &question.options).map(|option| &option.id);
        let areas = guide.areas.iter().map(|area| &area.id);
        let routes = guide.routes.iter().map(|row| &row.id);
        options.chain(areas).chain(routes).position(|known| known == id)
    }

    /// What a claim is about.
    pub fn about(self, kind: ClaimKind<'_>) -> String {
        let name = kind.name();
        let label = match kind {
            ClaimKind::Page => self.word("page"),
            ClaimKind::Contact(name) if CONTACTS.contains(&name) => self.pack().text(&format!("ui-{name}")),
            ClaimKind::Contact(_) | ClaimKind::Wait => match self.maybe(&format!("page-{name}")) {
                Some(label) => label,
                // What only a sentence says has no label: it is called as in the guide.
                None => return name.to_owned(),
            },
            _ => self.pack().text(&format!("ui-claim-{name}")),
        };
        let mut letters = label.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    }

    /// What a claim says, as the citizen reads it.
    pub fn claim(self, kind: ClaimKind<'_>, claim: &Claim) -> String {
        let pack = self.pack();
        let is = &claim.is;
        match kind {
            ClaimKind::Place | ClaimKind::SendTo => self.place(is),
            ClaimKind::Department => pack.fill("ui-department-is", &[("department", &self.place(is))]),
            ClaimKind::Deadline | ClaimKind::Wait => {
                let Ok(deadline) = Deadline::parse(is) else { return is.clone() };
                let (id, amount) = deadline.message();
                pack.fill(&id, &[("n", &amount.map(|n| n.to_string()).unwrap_or_default())])
            }
            ClaimKind::Contact(name) if name != "hours-note" => is.clone(),
            _ => pack.text(&format!("{}-{is}", kind.name())),
        }
    }

    /// How sure a claim is.
    pub fn sure(self, claim: &Claim) -> Part {
        let name = claim.confidence.name();
        say_as("span", &format!("sure {name}"), self.pack().text(&format!("confidence-{name}")))
    }

    /// What a claim says and how sure it is.
    pub fn claimed(self, kind: ClaimKind<'_>, claim: &Claim) -> Part {
        el("span").text(self.claim(kind, claim)).text(" ").child(self.sure(claim)).done()
    }

    /// Claims with what they are about, and their sources where `sources` is set.
    pub fn claims<'c>(
        self,
        claims: impl IntoIterator<Item = (ClaimKind<'c>, &'c Claim)>,
        sources: bool,
    ) -> Option<Part> {
        let mut list = el("dl");
        let mut any = false;
        for (kind, claim) in claims {
            any = true;
            let mut value = el("dd").child(self.claimed(kind, claim)).text(" ");
            if sources {
                value = value.child(el("span").class("grounds").child(self.rests_on(&claim.sources)).done());
            }
            list = list.child(say("dt", self.about(kind))).child(value.done());
        }
        any.then(|| list.done())
    }

    /// A door: its place and the way there.
    pub fn door(self, door: &OpenDoor<'_>, sources: bool) -> Part {
        let told = |kind: &ClaimKind<'_>| sources || ClaimKind::OF_THE_WAY.contains(kind);
        let claims = self.claims(door.claims().filter(|(kind, _)| told(kind)), sources);
        el("div").class("door").maybe(claims).done()
    }

    /// Numbers of rules, and sources with a link to where they are told.
    pub fn rests_on(self, ids: &[String]) -> Part {
        if ids.is_empty() {
            return self.word("no-source").into();
        }
        let mut list = el("span").class("rests-on");
        for (at, id) in ids.iter().enumerate() {
            if at > 0 {
                list = list.text(", ");
            }
            list = list.child(match self.guide().source(id) {
                Some(_) => el("a").set("href", format!("#source-{id}")).text(id.clone()).done(),
                None => id.clone().into(),
            });
        }
        list.done()
    }
}

/// What a part is called, and below it its id.
pub fn named(name: String, id: &str) -> Part {
    el("div").text(name).text(" ").child(say("code", id)).done()
}
