//! Sorting by name, fast for millions of names and small in a browser.

use alloc::vec::Vec;

/// By name, the last of equal names only.
pub(crate) fn in_order<T: Copy>(mut all: Vec<(&str, T)>) -> Vec<(&str, T)> {
    if cfg!(target_family = "wasm") {
        return merge_sort(&all);
    }
    if all.is_sorted_by(|(one, _), (other, _)| one < other) {
        return all;
    }
    all = sort(all, |(name, _)| name);
    all.dedup_by(|later, earlier| {
        let same = later.0 == earlier.0;
        if same {
            *earlier = *later;
        }
        same
    });
    all
}

/// What has names in their order, and what has the same name in the order it had. The beginnings of the names are sorted
/// first, in one piece: to look at millions of names where they lie takes three times as long.
pub(crate) fn sort<T>(all: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    let text = |at: u32| all.get(at as usize).map(&name);
    let mut order: Vec<(u128, u32)> = Vec::with_capacity(all.len());
    for (at, one) in (0..).zip(&all) {
        let head = name(one).bytes().chain([0; 16]).take(16).fold(0, |head, b| head << 8 | u128::from(b));
        order.push((head, at));
    }
    // Equal beginnings are equal names only where they are whole.
    order.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one.1).cmp(&text(other.1))));
    let mut all: Vec<Option<T>> = all.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, at)| all.get_mut(at as usize)?.take()).collect()
}

/// For browsers: the library's sort is a tenth of their engine, for lists that seldom hold more than ten. Of equals the
/// last stays.
fn merge_sort<'v, T: Copy>(all: &[(&'v str, T)]) -> Vec<(&'v str, T)> {
    let (left, right) = all.split_at_checked(all.len() / 2).unwrap_or_default();
    if left.is_empty() {
        return right.to_vec();
    }
    let (left, mut merged) = (merge_sort(left), Vec::with_capacity(all.len()));
    let mut left = left.iter().peekable();
    for one in merge_sort(right) {
        while let Some(before) = left.next_if(|before| before.0 <= one.0) {
            if before.0 < one.0 {
                merged.push(*before);
            }
        }
        merged.push(one);
    }
    for rest in left {
        merged.push(*rest);
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn browsers_sort_as_all_others_do(names in prop::collection::vec("(long name )?[a-c\\u{0}]{0,2}", 0..40)) {
            let all: Vec<_> = names.iter().map(String::as_str).zip(0..).collect();
            prop_assert_eq!(merge_sort(&all), in_order(all.clone()));
            let mut sorted = all.clone();
            sorted.sort_by_key(|(name, _)| *name);
            prop_assert_eq!(sort(all, |(name, _)| name), sorted);
        }
    }
}
