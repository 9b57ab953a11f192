/* What the page does with scripts: filters over all its parts, sorting, a chart that answers, statements to browse. The
 * figures are those of the program: group_mean.c and change_point.c, in the same words. */
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const sign = (value) => (Math.abs(value) < 0.005 ? '' : value < 0 ? '−' : '+') + Math.abs(value).toFixed(2);
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  // A row of sums: keys, then documents, units, first, second, score square, score count, count square, counts by label.
  const SUMS = 7;
  const labels = data.labels.length;
  const empty = () => new Array(SUMS + labels).fill(0);
  const add = (sums, row, keys) => {
    for (let i = 0; i < sums.length; i++) sums[i] += row[keys + i];
  };

  /* Score and 95 % interval of sums; null without statements. */
  function mean(sums) {
    const [documents, count, first, second, square, product, countSquare] = sums;
    if (!count) return null;
    const score = (first - second) / count;
    const total = 2 + count;
    const shareFirst = (2 * data.prior[0] + first) / total;
    const shareSecond = (2 * data.prior[1] + second) / total;
    const centre = shareFirst - shareSecond;
    const posterior = Math.max(0, shareFirst + shareSecond - centre * centre) / (total + 1);
    const squares = square - 2 * score * product + score * score * countSquare;
    const between = documents > 1 ? documents / (documents - 1) * Math.max(0, squares) / (count * count) : 0;
    const reach = 1.959963984540054 * Math.sqrt(Math.max(posterior, between));
    return { score, count, documents, low: Math.min(Math.max(centre - reach, -1), score),
      high: Math.max(Math.min(centre + reach, 1), score) };
  }

  /* Pettitt's test. */
  function findChange(values) {
    const count = values.length;
    const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
    const ranks = [];
    for (let start = 0; start < count;) {
      let end = start + 1;
      while (end < count && order[end].value === order[start].value) end++;
      for (let i = start; i < end; i++) ranks[order[i].place] = (start + 1 + end) / 2;
      start = end;
    }
    let sum = 0;
    let best = { after: 0, statistic: 0 };
    for (let t = 1; t < count; t++) {
      sum += ranks[t - 1];
      const statistic = Math.abs(2 * sum - t * (count + 1));
      if (statistic > best.statistic) best = { after: t, statistic };
    }
    const p = Math.min(1, 2 * Math.exp(-6 * best.statistic ** 2 / (count ** 3 + count ** 2)));
    return count >= 6 && best.after ? { ...best, p } : null;
  }

  const shade = (score) => Math.round((Math.min(Math.max(score, -1), 1) + 1) * 5);

  // ---- the filters: speaker and outlet as places or -1 for all, periods as places

  const last = data.periods.length - 1;
  const state = { speaker: -1, outlet: -1, from: 0, to: last, pick: null, words: '', order: 'up', shown: 12 };
  const whole = () => state.from === 0 && state.to === last;
  const inTime = (period) => whole() || (period >= state.from && period <= state.to);
  const inOutlet = (outlet) => state.outlet < 0 || outlet === state.outlet;

  /* Speakers' sums under the filters of time and outlet, and those of each period for the speaker that is chosen. */
  function sumCells() {
    const speakers = data.speakers.map(empty);
    const periods = data.periods.map(empty);
    for (const row of data.cells) {
      const [period, outlet, speaker] = row;
      if (!inTime(period) || !inOutlet(outlet)) continue;
      if (speaker >= 0) add(speakers[speaker], row, 3);
      if (speaker === state.speaker && period >= 0) add(periods[period], row, 3);
    }
    return { speakers, periods };
  }

  const svg = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  // ---- the chart

  let chart = null;

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const asDate = (day) => new Date(day + 'T12:00:00');

  function drawMark(canvas, area, graph) {
    const x = graph.toDomXCoord(graph.changeAt);
    if (graph.changeAt === undefined || x < area.x || x > area.x + area.w) return;
    canvas.save();
    canvas.strokeStyle = canvas.fillStyle = colour('--ink');
    canvas.setLineDash([4, 3]);
    canvas.beginPath();
    canvas.moveTo(x, area.y);
    canvas.lineTo(x, area.y + area.h);
    canvas.stroke();
    canvas.font = '12px system-ui';
    const right = x > area.x + area.w - 60;
    canvas.textAlign = right ? 'right' : 'left';
    canvas.fillText('change', x + (right ? -5 : 5), area.y + 12);
    canvas.restore();
  }

  function explainChange(points, change) {
    const text = byId('change');
    if (!text) return undefined;
    if (!change || change.p >= 0.05) {
      text.textContent = points.length < 6 ? `A change of level is looked for from 6 ${data.period}s on.`
        : `No change of level that chance would not make (Pettitt's test${change ? ', p = ' + change.p.toFixed(2) : ''}).`;
      return undefined;
    }
    const level = (part) => sign(part.reduce((sum, point) => sum + point.score, 0) / part.length);
    const day = points[change.after].day;
    text.textContent = `The level changes at ${day}: mean of the ${data.period}s before ${level(points.slice(0, change.after))}, ` +
      `from then on ${level(points.slice(change.after))} (Pettitt's test, K = ${change.statistic.toFixed(0)}, p ${change.p < 0.0001 ? '< 0.0001' : '= ' + change.p.toFixed(4)}).`;
    return (asDate(points[change.after - 1].day).getTime() + asDate(day).getTime()) / 2;
  }

  /* The same curve as a drawing: for paper, on which a canvas stays blank. */
  function drawStill(points, changeAt) {
    const [left, right, top, bottom] = byId('still').dataset.area.split(' ').map(Number);
    const times = points.map((point) => asDate(point.day).getTime());
    const [first, last] = [times[0], times[times.length - 1]];
    const across = (time) => (last > first ? left + 8 + (time - first) / (last - first) * (right - left - 16) : (left + right) / 2).toFixed(1);
    const upwards = (score) => (bottom - (score + 1) / 2 * (bottom - top)).toFixed(1);
    const line = (key) => points.map((point, i) => `${across(times[i])} ${upwards(point[key])}`);
    const word = (text, x, y, attributes) => {
      const element = svg('text', { x, y, ...attributes });
      element.textContent = text;
      return element;
    };
    const days = [];
    for (let i = 0, free = 0; i < points.length; i += Math.ceil(points.length / 6)) {
      const x = Number(across(times[i]));
      if (x < free) continue;
      days.push(word(points[i].day, Math.min(Math.max(x, left + 30), right - 34), bottom + 22, { 'text-anchor': 'middle' }));
      free = Math.max(x, left + 30) + 90;
    }
    byId('curve').replaceChildren(svg('path', { class: 'band', d: `M${[...line('high'), ...line('low').reverse()].join('L')}Z` }),
      svg('path', { class: 'curve', d: `M${line('score').join('L')}` }),
      ...points.map((point, i) => svg('circle', { class: `f${shade(point.score)}`, cx: across(times[i]), cy: upwards(point.score), r: 4 })),
      ...days);
    if (changeAt !== undefined) {
      byId('curve').append(svg('path', { class: 'turn', d: `M${across(changeAt)} ${top}V${bottom}` }),
        word('change', Number(across(changeAt)) + 6, top + 10, { class: 'turn' }));
    }
  }

  function drawTime(periods) {
    const points = [];
    periods.forEach((sums, place) => {
      const figure = mean(sums);
      if (figure) points.push({ ...figure, place, day: data.periods[place] });
    });
    const changeAt = explainChange(points, findChange(points.map((point) => point.score)));
    if (byId('still')) drawStill(points, changeAt);
    if (typeof Dygraph === 'undefined' || !byId('series')) return;
    byId('still').toggleAttribute('hidden', true);
    byId('series').classList.add('live');
    if (chart) chart.destroy();
    chart = null;
    byId('series').textContent = points.length ? '' : 'Nothing was said.';
    if (!points.length) return;
    chart = new Dygraph(byId('series'), points.map((point) => [asDate(point.day), [point.low, point.score, point.high]]), {
      labels: [data.period, data.field], customBars: true, valueRange: [-1.02, 1.02], colors: [colour('--accent')],
      drawPoints: true, pointSize: 4, highlightCircleSize: 6, strokeWidth: 1.6, fillAlpha: 0.15, axisLineColor: colour('--line'),
      gridLineColor: colour('--line'), xRangePad: 12, underlayCallback: drawMark, legend: 'follow',
      axes: { y: { axisLabelFormatter: (value) => sign(value), pixelsPerLabel: 50 } },
      legendFormatter: ({ x }) => {
        const point = points.find((one) => asDate(one.day).getTime() === x);
        const words = document.createDocumentFragment();
        words.append(point ? `${point.day}: ${sign(point.score)} [${sign(point.low)}, ${sign(point.high)}], ` +
          `${point.count} statements in ${point.documents} documents` : '');
        return words;
      },
      pointClickCallback: (event, point) => pick({ period: points[point.idx].place }, `${data.period} from ${points[point.idx].day}`),
    });
    chart.changeAt = changeAt;
    chart.updateOptions({});
  }

  // ---- the tables

  function range(figure) {
    const drawing = svg('svg', { class: 'range', viewBox: '-100 0 200 16', 'aria-hidden': 'true' });
    drawing.append(svg('path', { class: 'zero', d: 'M0 0V16' }),
      svg('path', { class: `reach f${shade(figure.score)}`, d: `M${figure.low * 94} 8H${figure.high * 94}` }),
      svg('circle', { class: `f${shade(figure.score)}`, cx: figure.score * 94, cy: 8, r: 5 }));
    return drawing;
  }

  function bar(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const second = counts[data.second] / all * 100;
    const first = counts[data.first] / all * 100;
    const drawing = svg('svg', { class: 'bar', viewBox: '0 0 100 12', preserveAspectRatio: 'none' });
    drawing.append(svg('path', { class: 'f0', d: `M0 0H${second}V12H0Z` }),
      svg('path', { class: 'f5', d: `M${second} 0H${100 - first}V12H${second}Z` }),
      svg('path', { class: 'f10', d: `M${100 - first} 0H100V12H${100 - first}Z` }));
    return drawing;
  }

  const speakerRows = [...document.querySelectorAll('#speaker-table tbody tr')];
  const original = new Map(speakerRows.map((row) => [row, [...row.cells].map((cell) => cell.cloneNode(true))]));

  function drawSpeakers(speakers) {
    const words = byId('find-speaker').value.toLowerCase();
    const unfiltered = whole() && state.outlet < 0;
    for (const row of speakerRows) {
      const place = Number(row.dataset.speaker);
      const figure = mean(speakers[place]);
      const cells = row.cells;
      row.hidden = !(figure || unfiltered) || !row.textContent.toLowerCase().includes(words);
      row.classList.toggle('picked', place === state.speaker);
      if (unfiltered) {
        for (let i = 2; i < cells.length; i++) cells[i].replaceChildren(...original.get(row)[i].cloneNode(true).childNodes);
      } else if (figure) {
        [figure.documents, figure.count, sign(figure.score)].forEach((value, i) => { cells[2 + i].textContent = value; });
        cells[5].replaceChildren(range(figure));
        cells[6].replaceChildren(bar(speakers[place].slice(SUMS)));
      }
    }
  }

  function sortable(table) {
    const number = (text) => parseFloat(text.replace('−', '-').replace('+', ''));
    const heads = [...table.tHead.rows[0].cells];
    table.classList.add('live');
    heads.forEach((head, column) => {
      if (!head.textContent || head.textContent.startsWith('95') || head.textContent === 'labels') return;
      head.tabIndex = 0;
      const sort = () => {
        const numeric = head.classList.contains('number');
        const up = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') !== 'ascending' : !numeric;
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const value = (row) => (numeric ? number(row.cells[column].textContent) : row.cells[column].textContent);
        const rank = (a, b) => (numeric ? (isNaN(a) - isNaN(b)) || (up ? a - b : b - a) : (up ? 1 : -1) * a.localeCompare(b));
        table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => rank(value(a), value(b))));
      };
      head.addEventListener('click', sort);
      head.addEventListener('keydown', (event) => { if (event.key === 'Enter') sort(); });
    });
  }

  /* The matrix and the graph under the filters of time and outlet. */
  function drawPairs() {
    const sums = new Map();
    for (const row of data.pairs) {
      const [period, outlet, source, target] = row;
      if (!inTime(period) || !inOutlet(outlet)) continue;
      const key = `${source} ${target}`;
      if (!sums.has(key)) sums.set(key, empty());
      add(sums.get(key), row, 4);
    }
    for (const element of document.querySelectorAll('[data-pair]')) {
      const figure = mean(sums.get(element.dataset.pair) || empty());
      element.classList.remove(...[...element.classList].filter((name) => /^[bl]\d+$/.test(name)));
      if (element.tagName === 'TD') {
        element.replaceChildren();
        if (figure) {
          element.append(sign(figure.score), make('small', figure.count));
          element.classList.add(`b${shade(figure.score)}`);
          element.title = `${sign(figure.score)} [${sign(figure.low)}, ${sign(figure.high)}]`;
        } else {
          element.removeAttribute('title');
        }
      } else {
        element.toggleAttribute('hidden', !figure);
        if (figure) {
          element.classList.add(`l${shade(figure.score)}`);
          element.setAttribute('marker-end', `url(#arrow${shade(figure.score)})`);
          const [source, target] = element.dataset.pair.split(' ').map((place) => data.parties[place]);
          element.firstElementChild.textContent = `${source} → ${target}: ${sign(figure.score)}, ${figure.count} statements`;
        }
      }
    }
  }

  // ---- statements

  const statements = data.statements.map((row) => {
    const [outlet, speaker, score, probability, cut, document, title, day, outletName, name, role, party, target, label, text, marks] = row;
    return { outlet, speaker, score, probability, cut, document, title, day, outletName, name, role, party, target, label, text, marks };
  });
  // The place of the period that a day is in: the last that begins no later.
  for (const one of statements) {
    let place = one.day ? data.periods.length - 1 : -1;
    while (place >= 0 && data.periods[place] > one.day) place--;
    one.period = place;
  }

  function marked(one) {
    const quote = make('blockquote');
    const characters = Array.from(one.text);
    let at = 0;
    for (let i = 0; i < one.marks.length; i += 3) {
      quote.append(characters.slice(at, one.marks[i]).join(''));
      quote.append(make('mark', characters.slice(one.marks[i], one.marks[i + 1]).join(''), ['second', 'first', 'neither'][one.marks[i + 2]]));
      at = one.marks[i + 1];
    }
    quote.append(characters.slice(at).join('') + (one.cut ? ' …' : ''));
    if (!one.text) quote.append(make('em', '(the record has no words)'));
    return quote;
  }

  function card(one) {
    const article = make('article', undefined, `statement e${shade(one.score)}`);
    const who = make('p', undefined, 'who');
    who.append(make('strong', one.name), one.role ? `, ${one.role}` : '', one.party ? ` (${one.party})` : '',
      one.target ? ` → ${one.target}` : '', make('span', sign(one.score), 'score'));
    const from = make('p', [`${one.label} ${one.probability.toFixed(2)}`, one.day, one.outletName, one.title || one.document].filter(Boolean).join(' · '), 'from');
    from.title = one.document;
    article.append(who, marked(one), from);
    return article;
  }

  function chosen() {
    const words = state.words.toLowerCase();
    const picked = state.pick || {};
    return statements.filter((one) => (state.speaker < 0 || one.speaker === state.speaker) && inOutlet(one.outlet) &&
      inTime(one.period) && (picked.period === undefined || one.period === picked.period) &&
      (picked.pair === undefined || (one.party === picked.pair[0] && one.target === picked.pair[1])) &&
      (!words || `${one.text} ${one.name} ${one.document}`.toLowerCase().includes(words)));
  }

  function drawStatements() {
    const list = chosen();
    if (state.order === 'down') list.reverse();
    byId('list').replaceChildren(...list.slice(0, state.shown).map(card));
    byId('more').hidden = list.length <= state.shown;
    byId('unpick').hidden = !state.pick;
    byId('shown').textContent = `${Math.min(state.shown, list.length)} of ${list.length} statements` +
      (state.pick ? `: ${state.pick.name}` : '');
  }

  function pick(selection, name) {
    state.pick = { ...selection, name };
    state.shown = 12;
    drawStatements();
    byId('statements').scrollIntoView({ block: 'start' });
  }

  // ---- everything

  function draw() {
    const { speakers, periods } = sumCells();
    drawTime(periods);
    drawSpeakers(speakers);
    drawPairs();
    drawStatements();
    const parts = [state.speaker >= 0 ? data.speakers[state.speaker] : '', state.outlet >= 0 ? data.outlets[state.outlet] : '',
      whole() ? '' : `${data.periods[state.from]} to ${data.periods[state.to]}`].filter(Boolean);
    byId('filtered').textContent = parts.length ? `showing ${parts.join(', ')}` : '';
  }

  function fill(select, names, value) {
    names.forEach((name, place) => {
      const option = make('option', name);
      option.value = place;
      select.append(option);
    });
    select.value = value;
  }

  function choose(name, value) {
    state[name] = value;
    state.pick = null;
    state.shown = 12;
    byId(`filter-${name}`).value = (name === 'speaker' || name === 'outlet') && value < 0 ? '' : value;
    draw();
  }

  function start() {
    fill(byId('filter-speaker'), data.speakers, '');
    fill(byId('filter-outlet'), data.outlets, '');
    fill(byId('filter-from'), data.periods, 0);
    fill(byId('filter-to'), data.periods, last);
    for (const name of ['speaker', 'outlet', 'from', 'to']) {
      byId(`filter-${name}`).addEventListener('change', (event) => choose(name, event.target.value === '' ? -1 : Number(event.target.value)));
    }
    byId('reset').addEventListener('click', () => {
      Object.assign(state, { speaker: -1, outlet: -1, from: 0, to: last, words: '' });
      byId('find-words').value = byId('find-speaker').value = '';
      byId('filter-speaker').value = byId('filter-outlet').value = '';
      byId('filter-from').value = 0;
      choose('to', last);
    });
    byId('order').options[0].textContent = `most ${data.labels[data.second]} first`;
    byId('order').options[1].textContent = `most ${data.labels[data.first]} first`;
    byId('order').addEventListener('change', (event) => { state.order = event.target.value; drawStatements(); });
    byId('find-words').addEventListener('input', (event) => { state.words = event.target.value; state.shown = 12; drawStatements(); });
    byId('find-speaker').addEventListener('input', () => drawSpeakers(sumCells().speakers));
    byId('more').addEventListener('click', () => { state.shown += 24; drawStatements(); });
    byId('unpick').addEventListener('click', () => { state.pick = null; drawStatements(); });
    for (const row of speakerRows) {
      row.cells[0].addEventListener('click', () => choose('speaker', state.speaker === Number(row.dataset.speaker) ? -1 : Number(row.dataset.speaker)));
    }
    for (const element of document.querySelectorAll('[data-pair]')) {
      element.addEventListener('click', () => {
        const pair = element.dataset.pair.split(' ').map((place) => data.parties[place]);
        pick({ pair }, pair.join(' → '));
      });
    }
    document.querySelectorAll('.sortable').forEach(sortable);
    byId('dyads').classList.add('live-pairs');
    byId('extremes').hidden = true;
    byId('browser').hidden = byId('filters').hidden = document.querySelector('.find').hidden = false;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
    /* On paper stand both ends of the scale, and which part of the whole it is. */
    const lay = (paper) => {
      byId('extremes').hidden = !paper;
      byId('browser').hidden = paper;
      byId('part').textContent = paper ? byId('filtered').textContent : '';
    };
    addEventListener('beforeprint', () => lay(true));
    addEventListener('afterprint', () => lay(false));
    draw();
  }

  start();
})();
