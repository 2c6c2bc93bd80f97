//! What the packed catalogue names by its place in a list: formats, which are code, and words.

use super::resources::{
    agent_templates, api_keys, inbound_flows, outbounds, processes, provider_webhooks, rule_actions,
    settings, shared,
};
use super::rules::outbound;
use crate::schema::{Format, Method, Place, Retry};

/// Every format of a text. A packed catalogue holds no code.
pub const FORMATS: &[Format] = &[
    shared::FREQUENCY,
    shared::IMEI,
    shared::COUNTRY_CODE,
    shared::COUNTRY_OR_ALL,
    shared::LANGUAGE,
    settings::MAX_DURATION,
    provider_webhooks::MEDIA_TYPE,
    shared::EMAIL,
    shared::HEX_COLOR,
    shared::POSITIVE,
    shared::ACCOUNT_NAME,
    rule_actions::VAR_NAME,
    inbound_flows::LINE,
    agent_templates::TEMPLATE_NAME,
    outbounds::LINE,
    outbounds::NATIONAL_NUMBER,
    outbounds::CALLING_CODE,
    shared::E164,
    processes::NATIONAL_NUMBER,
    processes::CALLING_CODE,
    api_keys::URL,
    crate::catalogue::rules::json_logic::JSON_LOGIC,
    outbounds::BASE64,
    outbound::PLAIN_VARIABLES,
    outbound::NO_VARIABLE,
    outbound::BUTTON_URL,
];

/// Places of parameters and members.
pub const PLACES: [Place; 7] =
    [Place::Path, Place::Query, Place::Form, Place::Json, Place::Body, Place::Header, Place::Member];

/// Methods.
pub const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// Classes of retries.
pub const RETRY: [Retry; 3] = [Retry::Safe, Retry::Unsent, Retry::Never];
