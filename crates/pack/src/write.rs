//! Writes what [`super::read`] reads.
//!
//! Numbers take seven bits a byte, the lowest first; lists and maps begin with their length, what
//! may be missing with a 0 or 1. Structs are their fields, in order. A text ends with a zero byte
//! instead of beginning with its length: the next text begins after a full stop, which compresses,
//! while lengths are as good as random (5 KB of a guide).

use std::fmt;

use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// What has been written.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

/// A kind of value that no pack holds; its name.
#[derive(Debug)]
pub struct NotInAPack(String);

impl Writer {
    /// Writes a value.
    ///
    /// # Errors
    /// When it is of a kind that [`super::read`] does not read.
    pub fn write(value: &impl Serialize) -> Result<Vec<u8>, NotInAPack> {
        let mut writer = Self::default();
        value.serialize(&mut writer)?;
        Ok(writer.bytes)
    }

    fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// A length; nothing in a guide comes near four thousand millions.
    fn count(&mut self, count: Option<usize>) -> Result<&mut Self, NotInAPack> {
        let count = count.and_then(|count| u32::try_from(count).ok()).ok_or_else(|| no("a list without end"))?;
        self.number(count);
        Ok(self)
    }
}

fn no(what: &str) -> NotInAPack {
    NotInAPack(what.to_owned())
}

impl fmt::Display for NotInAPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a pack cannot hold {}", self.0)
    }
}

impl std::error::Error for NotInAPack {}

impl ser::Error for NotInAPack {
    fn custom<T: fmt::Display>(what: T) -> Self {
        Self(what.to_string())
    }
}

type Done = Result<(), NotInAPack>;
type Never = Impossible<(), NotInAPack>;

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = NotInAPack;
    type SerializeSeq = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Done {
        self.bytes.push(value.into());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Done {
        self.bytes.push(value);
        Ok(())
    }

    fn serialize_u32(self, value: u32) -> Done {
        self.number(value);
        Ok(())
    }

    /// Without zero bytes, which nobody would see.
    fn serialize_str(self, value: &str) -> Done {
        self.bytes.extend(value.bytes().filter(|byte| *byte != 0));
        self.bytes.push(0);
        Ok(())
    }

    fn serialize_none(self) -> Done {
        self.serialize_bool(false)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Done {
        self.bytes.push(1);
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Done {
        self.serialize_u32(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, NotInAPack> {
        self.count(length)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, NotInAPack> {
        self.count(length)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, NotInAPack> {
        Ok(self)
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_i8(self, _: i8) -> Done {
        Err(no("an i8"))
    }

    fn serialize_i16(self, _: i16) -> Done {
        Err(no("an i16"))
    }

    fn serialize_i32(self, _: i32) -> Done {
        Err(no("an i32"))
    }

    fn serialize_i64(self, _: i64) -> Done {
        Err(no("an i64"))
    }

    fn serialize_u16(self, _: u16) -> Done {
        Err(no("a u16"))
    }

    fn serialize_u64(self, _: u64) -> Done {
        Err(no("a u64"))
    }

    fn serialize_f32(self, _: f32) -> Done {
        Err(no("an f32"))
    }

    fn serialize_f64(self, _: f64) -> Done {
        Err(no("an f64"))
    }

    fn serialize_char(self, _: char) -> Done {
        Err(no("a char"))
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(no("bytes"))
    }

    fn serialize_unit(self) -> Done {
        Err(no("nothing"))
    }

    fn serialize_unit_struct(self, name: &'static str) -> Done {
        Err(no(name))
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Done {
        Err(no(name))
    }

    fn serialize_tuple(self, _: usize) -> Result<Never, NotInAPack> {
        Err(no("a tuple"))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Never, NotInAPack> {
        Err(no(name))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, NotInAPack> {
        Err(no(name))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, NotInAPack> {
        Err(no(name))
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = NotInAPack;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        Ok(())
    }
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = NotInAPack;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = NotInAPack;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, _: &'static str, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
