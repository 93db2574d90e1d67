'use strict';
const cards = [...document.querySelectorAll('.card')];
const sections = [...document.querySelectorAll('main section')];
const search = document.getElementById('search');
const count = document.getElementById('count');
const large = document.getElementById('large');
const state = { q: '', all: 'no', windows: 'both', sure: '' };

// What is chosen stands in the address, so that a filtered view can be linked.
function read() {
  const asked = new URLSearchParams(location.search);
  for (const key of Object.keys(state)) state[key] = asked.get(key) ?? state[key];
  search.value = state.q;
}

function write() {
  const asked = new URLSearchParams();
  if (state.q) asked.set('q', state.q);
  if (state.all !== 'no') asked.set('all', state.all);
  if (state.windows !== 'both') asked.set('windows', state.windows);
  if (state.sure) asked.set('sure', state.sure);
  const query = asked.toString();
  try {
    history.replaceState(null, '', location.pathname + (query ? '?' + query : '') + location.hash);
  } catch { /* a page from the disk may not be allowed to; the view is filtered all the same */ }
}

const shown = () => cards.filter(card => card.offsetParent !== null);

function show() {
  const words = state.q.toLowerCase().split(/\s+/).filter(word => word);
  for (const card of cards) {
    const text = card.dataset.name + ' ' + card.textContent.toLowerCase() + ' ' + card.dataset.words;
    card.hidden = !words.every(word => text.includes(word)) ||
        state.sure !== '' && card.dataset.sure !== state.sure;
  }
  document.body.className = (state.all === 'yes' || words.length ? '' : 'faces ') +
      (state.windows === 'both' ? 'both' : 'only' + state.windows);
  for (const section of sections) section.hidden = false;
  for (const section of sections) {
    section.hidden = ![...section.querySelectorAll('.card')].some(card => card.offsetParent !== null);
  }
  for (const button of document.querySelectorAll('button[aria-pressed]')) {
    const { all, windows, sure } = button.dataset;
    button.setAttribute('aria-pressed', String(
        all === state.all || windows === state.windows || sure !== undefined && sure === state.sure));
  }
  const number = shown().length;
  count.textContent = number + ' shown';
  document.getElementById('nothing').hidden = number > 0;
  write();
}

const link = card => location.href.replace(/#.*/, '') + '#' + wanted(card).id;
const wanted = card => card.querySelector(state.windows === '10' ? '.w10' : '.w11, .w10') ?? card.querySelector('a');

async function copy(card) {
  try {
    await navigator.clipboard.writeText(link(card));
    count.textContent = 'link copied';
  } catch {
    location.hash = wanted(card).id;
    count.textContent = 'the link stands in the address';
  }
}

function open(card, shot = wanted(card)) {
  const [image, line] = large.children;
  image.src = shot.getAttribute('href');
  image.alt = shot.firstChild.alt;
  line.children[0].textContent = card.querySelector('h3').textContent;
  line.children[1].textContent = shot.id;
  line.children[2].textContent = card.querySelector('.source').textContent;
  large.card = card;
  if (!large.open) large.showModal();
  history.replaceState(null, '', '#' + shot.id);
}

function go(card, by) {
  const all = shown();
  const next = all[all.indexOf(card) + by];
  if (!next) return;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  if (large.open) open(next);
}

function columns() {
  const [first, ...rest] = shown();
  const next = rest.findIndex(card => card.offsetTop > first.offsetTop);
  return next < 0 ? rest.length + 1 : next + 1;
}

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  const card = event.target.closest('.card');
  if (button?.dataset.all) state.all = button.dataset.all;
  if (button?.dataset.windows) state.windows = button.dataset.windows;
  if (button?.dataset.sure) state.sure = state.sure === button.dataset.sure ? '' : button.dataset.sure;
  if (button?.hasAttribute('aria-pressed')) show();
  else if (button?.value === 'close') large.close();
  else if (button) copy(large.card);
  else if (card) {
    event.preventDefault();
    open(card, event.target.closest('.shots a') ?? wanted(card));
  } else if (event.target === large) large.close();
});

document.addEventListener('keydown', event => {
  if (event.target === search) {
    if (event.key === 'Escape') search.blur();
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const card = large.open ? large.card : document.activeElement?.closest('.card');
  const act = {
    '/': () => search.focus(),
    Enter: card && !large.open && (() => open(card)),
    c: card && (() => copy(card)),
    ArrowRight: card && (() => go(card, 1)),
    ArrowLeft: card && (() => go(card, -1)),
    ArrowDown: card && !large.open && (() => go(card, columns())),
    ArrowUp: card && !large.open && (() => go(card, -columns())),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

search.addEventListener('input', () => { state.q = search.value; show(); });

const jump = document.getElementById('jump');
for (const section of sections) jump.add(new Option(section.querySelector('h2').firstChild.textContent, section.id));
jump.addEventListener('change', () => document.getElementById(jump.value).scrollIntoView());

const places = document.querySelectorAll('.chapters a');
const watcher = new IntersectionObserver(entries => {
  for (const entry of entries.filter(it => it.isIntersecting)) {
    for (const place of places) {
      place.toggleAttribute('aria-current', place.dataset.chapter === entry.target.id);
    }
    jump.value = entry.target.id;
  }
}, { rootMargin: '-120px 0px -70% 0px' });
for (const section of sections) watcher.observe(section);

// Who follows a link to a picture sees its card, whatever else is chosen.
function arrive() {
  const shot = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const card = shot?.closest('.card');
  if (!card) return;
  if (card.offsetParent === null) {
    Object.assign(state, { q: '', all: 'yes', windows: 'both', sure: '' });
    search.value = '';
    show();
  }
  for (const other of cards) other.classList.toggle('here', other === card);
  card.scrollIntoView({ block: 'center' });
  card.focus({ preventScroll: true });
}
addEventListener('hashchange', arrive);
read();
show();
arrive();
