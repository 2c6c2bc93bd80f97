//! The control listener: scenes in, ledger and facts out.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::form;
use crate::reply;
use crate::scene::{Scene, only};
use crate::state::{Host, World};

/// Its paths. `stop` is told when the process shall end.
pub(crate) fn routes(world: Arc<World>, stop: Arc<Notify>) -> Router {
    let end = move || {
        stop.notify_one();
        async { done() }
    };
    Router::new()
        .route("/reset", post(reset))
        .route("/scene", post(scene))
        .route("/ledger", get(ledger))
        .route("/facts", get(facts))
        .route("/stop", post(end))
        .fallback(async || wrong(404, "POST /reset, /scene, /stop; GET /ledger, /facts"))
        .with_state(world)
}

fn done() -> Response {
    reply::json(200, &json!({"ok": true}))
}

fn wrong(status: u16, why: &str) -> Response {
    reply::json(status, &json!({"error": why}))
}

async fn reset(State(world): State<Arc<World>>) -> Response {
    world.lock().reset();
    done()
}

async fn scene(State(world): State<Arc<World>>, body: Bytes) -> Response {
    match read(&body) {
        Err(why) => wrong(400, &why),
        Ok(scenes) => {
            let mut state = world.lock();
            for scene in scenes {
                let told = match scene {
                    Step::Push(scene) => {
                        state.scenes.push(*scene);
                        Ok(())
                    }
                    Step::Set(name, value) => state.knobs.turn(&name, &value),
                };
                if let Err(why) = told {
                    return wrong(400, &why);
                }
            }
            done()
        }
    }
}

enum Step {
    Push(Box<Scene>),
    Set(String, Value),
}

fn read(body: &[u8]) -> Result<Vec<Step>, String> {
    let value: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    only(&value, &["scenes"])?;
    let mut steps = Vec::new();
    for scene in value.get("scenes").and_then(Value::as_array).ok_or("scenes: a list")? {
        match scene.get("set") {
            None => steps.push(Step::Push(Box::new(Scene::read(scene)?))),
            Some(set) => {
                only(scene, &["host", "set"])?;
                let knobs = set.as_object().ok_or("set: an object")?;
                steps.extend(knobs.iter().map(|(name, value)| Step::Set(name.clone(), value.clone())));
            }
        }
    }
    Ok(steps)
}

async fn ledger(State(world): State<Arc<World>>, RawQuery(raw): RawQuery) -> Response {
    let query = form::pairs(raw.unwrap_or_default().as_bytes()).unwrap_or_default();
    let name = form::get(&query, "host");
    let host = name.and_then(Host::named);
    if name.is_some() && host.is_none() {
        return wrong(400, "host: one of the six");
    }
    reply::json(200, &world.lock().ledger.show(host))
}

async fn facts(State(world): State<Arc<World>>) -> Response {
    reply::json(200, &world.lock().facts())
}
