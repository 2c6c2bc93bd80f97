//! The model of the printed files: resources with their methods, records and choices, from the catalogue.

use std::collections::BTreeMap;
use std::path::Path;

use truora::Value;
use truora::links;
use truora::schema::{Choice, Field, Gives, Host, Operation, Record, Type};
use truora::token;

use crate::examples::Example;
use crate::text::pascal;

/// How a printed method uses its operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// One call, one answer.
    Call,
    /// Repeated until its state is final.
    Wait,
    /// Items over all pages.
    List,
    /// A file, saved or streamed.
    File,
    /// A text that is made without a call.
    Helper,
    /// A file that is sent to a link.
    Upload,
}

/// A printed method.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    /// Its name.
    pub(crate) name: String,
    /// How it uses the operation.
    pub(crate) uses: Use,
    /// The operation.
    pub(crate) op: &'static Operation,
}

/// A namespace of the client.
#[derive(Debug)]
pub(crate) struct Resource {
    /// `checks`.
    pub(crate) name: &'static str,
    /// Its operations, in catalogue order.
    pub(crate) ops: Vec<&'static Operation>,
    /// Its methods.
    pub(crate) methods: Vec<Method>,
}

impl Resource {
    /// What its methods are, for readers.
    pub(crate) fn what(&self) -> &'static str {
        if self.methods.iter().any(|m| m.uses == Use::Helper) { "Helpers" } else { "Operations" }
    }
}

/// Everything that is printed.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// In catalogue order.
    pub(crate) resources: Vec<Resource>,
    /// Records of answers, envelopes before what they hold.
    pub(crate) answers: Vec<&'static Record>,
    /// Records inside parameters.
    pub(crate) inputs: Vec<&'static Record>,
    /// Choices by name.
    pub(crate) choices: BTreeMap<&'static str, &'static Choice>,
    /// The users of each record of an answer: operations and records.
    pub(crate) used_by: BTreeMap<&'static str, Vec<String>>,
    /// Parameters of each operation's example, by its id.
    examples: BTreeMap<&'static str, Example>,
    problems: Vec<String>,
}

impl Api {
    /// Reads the catalogue.
    ///
    /// # Errors
    /// Names everything that cannot be printed.
    pub(crate) fn read(ops: impl IntoIterator<Item = &'static Operation>) -> Result<Self, Vec<String>> {
        let mut api = Self::default();
        for op in ops {
            match api.resources.iter_mut().find(|r| r.name == op.resource()) {
                Some(resource) => resource.ops.push(op),
                None => {
                    api.resources.push(Resource { name: op.resource(), ops: vec![op], methods: Vec::new() });
                }
            }
            for ty in answers(op) {
                api.answer(ty, &format!("`{}`", op.id));
            }
            for field in op.takes {
                api.input(field.ty);
            }
        }
        api.answer(Type::Record(token::CLAIMS), &format!("`truora.{}`", token::READ.id));
        for resource in &mut api.resources {
            resource.methods = methods(resource);
        }
        let mut problems = core::mem::take(&mut api.problems);
        problems.extend(crate::names::problems(&api));
        if problems.is_empty() { Ok(api) } else { Err(problems) }
    }

    /// The same with an example of each operation, from the replays below `root`.
    ///
    /// # Errors
    /// Names every operation without one.
    pub(crate) fn with_examples(mut self, root: &Path) -> Result<Self, Vec<String>> {
        self.examples = crate::examples::read(root, &self)?;
        Ok(self)
    }

    /// The parameters that the reference shows for an operation.
    pub(crate) fn example(&self, op: &Operation) -> &[(&'static Field, Value<'static>)] {
        self.examples.get(op.id).map_or(&[], Vec::as_slice)
    }

    /// Whether a list answers this record.
    pub(crate) fn is_page(&self, record: &Record) -> bool {
        let is = |ty: &Type| matches!(ty, Type::Record(found) if found.name == record.name);
        let lists = self.resources.iter().flat_map(|resource| &resource.ops).filter(|op| op.page.is_some());
        lists.flat_map(|op| answers(op)).any(|ty| match ty {
            Type::OneOf(all) => all.iter().any(is),
            ty => is(&ty),
        })
    }

    fn answer(&mut self, ty: Type, user: &str) {
        match ty {
            Type::List(of) | Type::Map(of) => self.answer(*of, user),
            Type::OneOf(all) => all.iter().for_each(|of| self.answer(*of, user)),
            Type::Choice(choice) => self.choice(choice),
            Type::Record(record) => {
                let users = self.used_by.entry(record.name).or_default();
                if !users.iter().any(|u| u == user) {
                    users.push(user.to_owned());
                }
                if enlist(&mut self.answers, &mut self.problems, record) {
                    for field in record.fields {
                        self.answer(field.ty, &format!("`{}`", record.name));
                    }
                }
            }
            _ => {}
        }
    }

    fn input(&mut self, ty: Type) {
        match ty {
            Type::List(of) | Type::Map(of) => self.input(*of),
            Type::OneOf(all) => all.iter().for_each(|of| self.input(*of)),
            Type::Choice(choice) => self.choice(choice),
            Type::Record(record) if enlist(&mut self.inputs, &mut self.problems, record) => {
                for field in record.fields {
                    self.input(field.ty);
                }
            }
            _ => {}
        }
    }

    fn choice(&mut self, choice: &'static Choice) {
        let known = self.choices.entry(choice.name).or_insert(choice);
        if known.values != choice.values {
            self.problems.push(format!("two choices are called {}", choice.name));
        }
    }
}

/// Adds a record once; `true` when it is new.
fn enlist(list: &mut Vec<&'static Record>, problems: &mut Vec<String>, record: &'static Record) -> bool {
    let Some(known) = list.iter().find(|known| known.name == record.name) else {
        list.push(record);
        return true;
    };
    // Debug text compares what a derive cannot: formats hold function pointers.
    if !std::ptr::eq(*known, record) && format!("{known:?}") != format!("{record:?}") {
        problems.push(format!("two records are called {}", record.name));
    }
    false
}

/// The methods of a resource.
fn methods(resource: &Resource) -> Vec<Method> {
    let mut methods = Vec::new();
    for &op in &resource.ops {
        let uses = match op.gives {
            Gives::File(_) => Use::File,
            _ if links::find(op.id).is_some() => Use::Helper,
            _ if op.host == Host::Presigned => Use::Upload,
            _ if op.page.is_some() => Use::List,
            _ => Use::Call,
        };
        methods.push(Method { name: op.name().to_owned(), uses, op });
        if op.until.is_some() {
            let id = op.wait_id();
            let name = id.split_once('.').map_or("", |(_, name)| name).to_owned();
            assert!(methods.iter().all(|method: &Method| method.name != name), "two methods are called {id}");
            methods.push(Method { name, uses: Use::Wait, op });
        }
    }
    methods
}

/// The types that an operation can answer.
pub(crate) fn answers(op: &Operation) -> Vec<Type> {
    match op.gives {
        Gives::Json(ty) => vec![ty],
        Gives::PerStatus(all) => all.iter().map(|(_, ty)| *ty).collect(),
        Gives::Nothing | Gives::File(_) => Vec::new(),
    }
}

/// The type of one item of a list.
pub(crate) fn item(op: &Operation) -> Option<Type> {
    let page = op.page?;
    answers(op).into_iter().find_map(|ty| listed(ty, page.items))
}

fn listed(ty: Type, items: &str) -> Option<Type> {
    match ty {
        Type::List(of) => Some(*of),
        Type::Record(record) => match record.fields.iter().find(|f| f.name == items)?.ty {
            Type::List(of) => Some(*of),
            _ => None,
        },
        Type::OneOf(all) => all.iter().find_map(|of| listed(*of, items)),
        _ => None,
    }
}

/// The only path parameter, which may be passed in place of all parameters.
pub(crate) fn lone_path(op: &Operation) -> Option<&'static Field> {
    let mut all = op.takes.iter().filter(|f| matches!(f.place, truora::schema::Place::Path));
    all.next().filter(|_| all.next().is_none())
}

/// `ChecksCreateParams`.
pub(crate) fn params_name(op: &Operation) -> String {
    format!("{}{}Params", pascal(op.resource()), pascal(op.name()))
}

/// Name of the parameters beside the one path parameter, which has a place of its own in the signature.
pub(crate) fn rest_name(op: &Operation) -> String {
    match lone_path(op) {
        None => params_name(op),
        Some(_) if op.takes.len() == 1 => "NoParams".to_owned(),
        Some(_) => format!("{}{}Rest", pascal(op.resource()), pascal(op.name())),
    }
}

/// Name of the dictionary that a record is as a parameter.
pub(crate) fn input_name(record: &Record) -> String {
    format!("{}Param", record.name)
}
