//! Where a complaint goes, and how it gets there.

use serde::{Deserialize, Serialize};

use super::claim::{Claim, ClaimKind};

/// The place that decides, and how to get there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Door {
    /// The place that decides.
    pub place: Claim,
    /// What is missing here stands at the place.
    pub way: Way,
}

/// How a complaint reaches a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Way {
    /// The place that the complaint is sent to.
    pub send_to: Option<Claim>,
    /// The message `channel-<is>`.
    pub channel: Option<Claim>,
    /// See [`super::deadline::Deadline`].
    pub deadline: Option<Claim>,
    /// How long an answer normally takes; until then waiting is right. Written as a time limit.
    pub wait: Option<Claim>,
    /// The message `fee-<is>`.
    pub fee: Option<Claim>,
    /// The part of the municipality, where it is known.
    pub department: Option<Claim>,
    /// The public page that carries the form: a key of the place's `contacts`.
    pub page: Option<Claim>,
}

impl Way {
    /// What the way claims.
    pub fn claims(&self) -> impl Iterator<Item = (ClaimKind<'_>, &Claim)> {
        [
            (ClaimKind::SendTo, &self.send_to),
            (ClaimKind::Channel, &self.channel),
            (ClaimKind::Deadline, &self.deadline),
            (ClaimKind::Wait, &self.wait),
            (ClaimKind::Fee, &self.fee),
            (ClaimKind::Department, &self.department),
            (ClaimKind::Page, &self.page),
        ]
        .into_iter()
        .filter_map(|(kind, claim)| Some((kind, claim.as_ref()?)))
    }
}

impl Way {
    pub(super) fn each_claim_mut(&mut self, call: &mut impl FnMut(&mut Claim)) {
        let Self { send_to, channel, deadline, wait, fee, department, page } = self;
        [send_to, channel, deadline, wait, fee, department, page].into_iter().flatten().for_each(call);
    }
}
