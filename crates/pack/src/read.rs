//! Reads what `write.rs` has written.
//!
//! Reading never ends half way. What is broken is read as nothing, and noted, so that the whole is
//! refused at the end. An error at any field, and all that would have to be taken down again there,
//! would be code for each field of each part of a guide.

use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// What is still to be read.
#[derive(Debug)]
pub struct Reader<'b> {
    rest: &'b [u8],
    broken: bool,
}

impl<'b> Reader<'b> {
    /// Begins to read.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, broken: false }
    }

    /// The next value; `None` if it, or anything before it, was broken.
    pub fn value<T: Deserialize<'b>>(&mut self) -> Option<T> {
        let Ok(value) = T::deserialize(&mut *self);
        (!self.broken).then_some(value)
    }

    /// Whether all has been read.
    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn broken(&mut self) {
        self.broken = true;
        self.rest = &[];
    }

    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            self.broken();
            return 0;
        };
        self.rest = rest;
        *byte
    }

    /// A byte that says yes or no.
    fn flag(&mut self) -> bool {
        let byte = self.byte();
        if byte > 1 {
            self.broken();
        }
        byte == 1
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for at in (0..u32::BITS).step_by(7) {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << at;
            if byte < 0x80 {
                return number;
            }
        }
        self.broken();
        0
    }

    /// How many things follow, of which none takes less than a byte.
    fn count(&mut self) -> usize {
        let count = self.number() as usize;
        if count <= self.rest.len() {
            return count;
        }
        self.broken();
        0
    }

    fn text(&mut self) -> &'b str {
        let mut parts = self.rest.splitn(2, |byte| *byte == 0);
        let text = parts.next().unwrap_or_default();
        let Some(rest) = parts.next() else {
            self.broken();
            return "";
        };
        self.rest = rest;
        str::from_utf8(text).unwrap_or_else(|_| {
            self.broken();
            ""
        })
    }
}

/// An error that does not happen.
#[derive(Debug)]
pub enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl de::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!("a reader gives what is asked for")
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        unreachable!("a pack holds nothing else")
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.flag())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.number())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.flag() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.count();
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.count();
        visitor.visit_map(Items { reader: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let mut variant = self.number();
        if variant as usize >= variants.len() {
            self.broken();
            variant = 0;
        }
        visitor.visit_enum(Variant(variant))
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u16 u64 f32 f64 char str bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

/// The fields of a struct: as many as it asks for.
struct Fields<'r, 'b>(&'r mut Reader<'b>);

impl<'b> SeqAccess<'b> for Fields<'_, 'b> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// As many things as have been counted.
struct Items<'r, 'b> {
    reader: &'r mut Reader<'b>,
    left: usize,
}

impl Items<'_, '_> {
    fn another(&mut self) -> bool {
        let another = self.left > 0;
        self.left = self.left.saturating_sub(1);
        another
    }
}

impl<'b> SeqAccess<'b> for Items<'_, 'b> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.another() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'b> MapAccess<'b> for Items<'_, 'b> {
    type Error = Never;

    fn next_key_seed<K: DeserializeSeed<'b>>(&mut self, seed: K) -> Result<Option<K::Value>, Never> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'b>>(&mut self, seed: V) -> Result<V::Value, Never> {
        seed.deserialize(&mut *self.reader)
    }
}

/// Which variant it is. None of them holds anything.
struct Variant(u32);

impl<'b> EnumAccess<'b> for Variant {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'b>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        Ok((seed.deserialize(self.0.into_deserializer())?, self))
    }
}

impl<'b> VariantAccess<'b> for Variant {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'b>>(self, _: T) -> Result<T::Value, Never> {
        unreachable!("no variant holds anything")
    }

    fn tuple_variant<V: Visitor<'b>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        unreachable!("no variant holds anything")
    }

    fn struct_variant<V: Visitor<'b>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Never> {
        unreachable!("no variant holds anything")
    }
}
