//! The mock from outside: a process of its own for each test, and bare sockets.

#[cfg(test)]
mod api;
#[cfg(test)]
mod batches;
#[cfg(test)]
mod common;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod files;
