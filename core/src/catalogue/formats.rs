//! The formats of texts that are code: one list, because the packed catalogue names them by their place.

use super::resources::{
    agent_templates, api_keys, inbound_flows, outbounds, processes, provider_webhooks, rule_actions,
    settings, shared,
};
use super::rules::outbound;
use crate::schema::Format;

/// Every format, for what finds them by their place: a packed catalogue holds no code.
pub(crate) const FORMATS: &[Format] = &[
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
