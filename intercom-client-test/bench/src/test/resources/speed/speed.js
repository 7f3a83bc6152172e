/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
'use strict';

/**
 * Times calls of ours and of others by turns, in chunks, since whatever else the machine does slows
 * all of them alike. What is told is the median of the chunks, and the median of their ratios.
 */
const CHUNK = 20_000;
const ROUNDS = 21;
const NO_LIMIT = 10_000_000;

const rows = [];

function tell(name, unit, who, ours, theirs, ratio = ours / theirs) {
  rows.push({name, ours, theirs, who, unit, ratio});
}

function median(numbers) {
  return numbers.slice().sort((a, b) => a - b)[numbers.length >> 1];
}

function pause(millis) {
  return new Promise(resolve => setTimeout(resolve, millis));
}

/** A widget that runs and does nothing but remember the last call. */
function live(...call) {
  live.heard++;
  live.last = call;
}
live.heard = 0;

/** A widget that does the least of what one has to do: it writes the call as it will be sent. */
function writing(...call) {
  writing.last = JSON.stringify(call);
  live(...call);
}

/** The queue that a page has until the widget is there. */
function stub() {
  const queued = (...call) => queued.q.push(call);
  queued.q = [];
  return queued;
}

/** A page as if nobody had been here. */
function begin(widget) {
  delete window.Intercom;
  delete window.intercomSettings;
  const record = window['io.github.intercomclient'];
  if (record) {
    record.sent.length = 0;
    Object.keys(record).filter(name => name !== 'sent').forEach(name => delete record[name]);
  }
  if (widget) {
    window.Intercom = widget;
  }
}

/** A loop of its own for each call: one that many share would be compiled for none of them. */
function loopOf(step) {
  const loop = `// ${Math.random()}
    return times => {
      const start = performance.now();
      for (let n = 0; n < times; n++) {
        step(n);
      }
      return performance.now() - start;
    }`;
  return new Function('step', loop)(step);
}

/** Runs chunks of ours and of others by turns. The first of the steps is ours. */
async function compare(name, steps, before = () => {}) {
  const racers = Object.entries(steps).map(([who, step]) => ({who, loop: loopOf(step), times: []}));
  for (let round = -3; round < ROUNDS; round++) {
    for (const racer of round % 2 ? racers : racers.slice().reverse()) {
      before(racer.who);
      const millis = racer.loop(CHUNK);
      if (round >= 0) {
        racer.times.push(millis);
      }
    }
    await pause(0);
  }
  const nanos = times => (median(times) / CHUNK) * 1e6;
  const [ours, ...others] = racers;
  for (const {who, times} of others) {
    const ratio = median(times.map((time, round) => ours.times[round] / time));
    tell(name, 'ns', who, nanos(ours.times), nanos(times), ratio);
  }
}

/** A call as text, whatever the order of its keys; one more undefined (the SDK's) is no matter. */
function textOf(call) {
  const sorted = value =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]))
      : value;
  return JSON.stringify(call.filter(value => value !== undefined).map(sorted));
}

/** All must have said the same, or they did not do the same work. */
function checkThatAllSay(call) {
  const said = [ours, hand, sdk].map(who => {
    who[call](7);
    return textOf(live.last);
  });
  if (new Set(said).size !== 1) {
    throw new Error(`${call} differs:\n${said.join('\n')}`);
  }
}

/** Calls to a widget that runs. */
async function callsToTheWidget(widget, kind) {
  const names = {
    boot: 'boot with 20 attributes',
    update: 'update with an attribute',
    page: 'update without data',
    event: 'event',
  };
  for (const [call, what] of Object.entries(names)) {
    const name = what + kind;
    begin(widget);
    ours.start(NO_LIMIT);
    ours.bootUser();
    checkThatAllSay(call);
    const heard = live.heard;
    await compare(name, {ours: ours[call], 'by hand': hand[call], 'official SDK': sdk[call]});
    const expected = 3 * (ROUNDS + 3) * CHUNK;
    if (live.heard - heard !== expected) {
      throw new Error(`${name}: the widget has heard ${live.heard - heard} of ${expected} calls`);
    }
  }
}

/** What a boot costs grows as its attributes do. */
async function largeBoots() {
  begin(live);
  ours.start(NO_LIMIT);
  ours.bootUser();
  const steps = {ours: ours.largeBoot, 'one with 20': ours.boot};
  await compare('boot with 200 attributes', steps);
  ours.shutdown();
}

/** Updates over the budget are merged and wait; nobody else holds them. */
async function updatesOverTheBudget() {
  begin(live);
  ours.start(1);
  ours.bootUser();
  const steps = call => ({ours: ours[call], 'by hand': hand[call], 'official SDK': sdk[call]});
  await compare('update with an attribute, over the budget', steps('update'));
  await compare('update without data, over the budget', steps('page'));
  ours.shutdown();
}

/** Calls that wait for the script: each has a queue of its own, and starts every chunk afresh. */
async function callsToTheQueue() {
  const names = {
    boot: 'boot with 20 attributes, queued',
    update: 'update with an attribute, queued',
    event: 'event, queued',
  };
  for (const [call, name] of Object.entries(names)) {
    begin();
    ours.start(NO_LIMIT);
    ours.bootUser();
    const queues = {ours: window.Intercom, 'by hand': null, 'official SDK': null};
    const before = who => {
      window.Intercom = queues[who] || stub();
    };
    const steps = {ours: ours[call], 'by hand': hand[call], 'official SDK': sdk[call]};
    await compare(name, steps, before);
  }
}

function heap() {
  gc();
  return performance.memory.usedJSHeapSize;
}

/** What a million updates leave in memory while the script is blocked. */
function heapWhileBlocked() {
  const growth = {};
  for (const [who, calls] of Object.entries({ours, hand, sdk})) {
    begin();
    if (who === 'ours') {
      ours.start(20);
    } else {
      window.Intercom = stub();
    }
    calls.bootUser();
    for (let n = 0; n < 1000; n++) {
      calls.update(n);
    }
    const before = heap();
    for (let n = 0; n < 1_000_000; n++) {
      calls.update(n);
    }
    growth[who] = (heap() - before) / 1e6;
  }
  begin();
  const name = 'heap after a million updates, script blocked';
  tell(name, 'MB', 'by hand', growth.ours, growth.hand);
  tell(name, 'MB', 'official SDK', growth.ours, growth.sdk);
}

/** Script text to first boot in the queue, each time in a window of its own. */
async function startUp() {
  const scripts = {
    smallest: await textAt('/programs/smallest/smallest.js'),
    typical: await textAt('/programs/typical/typical.js'),
    'by hand': await textAt('/npm/snippet/smallest.js'),
    'official SDK': await textAt('/npm/messenger-js-sdk/smallest.js'),
  };
  const times = Object.fromEntries(Object.keys(scripts).map(who => [who, []]));
  for (let round = 0; round < 2 * ROUNDS; round++) {
    for (const [who, script] of Object.entries(scripts)) {
      times[who].push(startOnce(`${script}\n// ${round}`));
    }
    await pause(0);
  }
  const micros = who => median(times[who]) * 1000;
  for (const ours of ['smallest', 'typical']) {
    for (const who of ['by hand', 'official SDK']) {
      const ratio = median(times[who].map((time, round) => times[ours][round] / time));
      tell(`start-up to first boot, ${ours}`, 'µs', who, micros(ours), micros(who), ratio);
    }
  }
}

async function textAt(path) {
  const answer = await fetch(path);
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.text();
}

function startOnce(text) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow;
  const script = inner.document.createElement('script');
  script.textContent = text;
  const start = performance.now();
  inner.document.head.append(script);
  inner.boot();
  const millis = performance.now() - start;
  if (inner.Intercom.q[0][0] !== 'boot') {
    throw new Error('nothing was booted');
  }
  frame.remove();
  return millis;
}

let visited = 0;

function visit() {
  visited++;
  history.pushState(null, '', `/page/${visited}`);
}

/**
 * Navigations with the router hook, and bare ones between them. After each chunk the page waits for
 * the browser's own process, which comes along behind and would slow the next.
 */
async function navigations(name, times) {
  const chunk = 1000;
  begin(live);
  ours.start(20);
  ours.bootUser();
  const loops = {followed: loopOf(visit), bare: loopOf(visit)};
  const run = async kind => {
    const millis = loops[kind](chunk);
    await pause(0);
    return millis;
  };
  const round = async () => {
    const bare = await run('bare');
    const stop = ours.follow();
    const followed = [];
    for (let i = 0; i < 4; i++) {
      followed.push(await run('followed'));
    }
    // A navigation is told a quarter of a second later at most.
    await pause(300);
    stop();
    return {bare, followed: median(followed)};
  };
  await round();
  const heard = live.heard;
  const before = heap();
  const rounds = [];
  while (rounds.length * 4 * chunk < times) {
    rounds.push(await round());
  }
  const after = heap();
  const micros = kind => (median(rounds.map(each => each[kind])) / chunk) * 1000;
  const ratio = median(rounds.map(({bare, followed}) => followed / bare));
  tell(`navigation, ${name}`, 'µs', 'bare pushState', micros('followed'), micros('bare'), ratio);
  const many = `after ${times} navigations, ${name}`;
  tell(`updates ${many}`, 'updates', 'one for each', live.heard - heard, times);
  tell(`heap ${many}`, 'MB', 'before them', after / 1e6, before / 1e6);
}

async function main() {
  const times = Number(new URLSearchParams(location.search).get('navigations'));
  // First, while there is nothing else in memory that could go.
  await navigations('Navigation API', times);
  delete window.navigation;
  await navigations('wrapped history', times / 5);
  begin();
  sdk.start();
  await startUp();
  await callsToTheWidget(live, '');
  await callsToTheWidget(writing, ', widget writes it down');
  await largeBoots();
  await updatesOverTheBudget();
  await callsToTheQueue();
  heapWhileBlocked();
  await fetch('/report', {method: 'POST', body: JSON.stringify(rows)});
}

main().catch(error => fetch('/report', {method: 'POST', body: String(error.stack)}));
