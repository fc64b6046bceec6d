/**
 * A minimal acyclic word graph of sorted, distinct byte strings. Edges of a node lie side by side; each is one 32-bit
 * number: bits 0-7 the letter, 8 last of its node, 9 a word ends here, 10-31 index of the first edge below (0: none).
 */
export function buildDawg(words) {
  const register = new Map();
  const root = { edges: [] };
  const unchecked = [];
  let previous = '';
  const newNode = () => ({ edges: [] });
  const signature = (node) =>
    node.edges.map((e) => `${e.letter},${e.final ? 1 : 0},${e.target ? e.target.id : ''}`).join(';');
  let nextId = 1;

  function minimise(downTo) {
    while (unchecked.length > downTo) {
      const { edge } = unchecked.pop();
      const child = edge.target;
      if (child.edges.length === 0) {
        edge.target = undefined;
        continue;
      }
      const key = signature(child);
      const known = register.get(key);
      if (known) edge.target = known;
      else {
        child.id = nextId++;
        register.set(key, child);
      }
    }
  }

  for (const word of words) {
    let common = 0;
    while (common < word.length && common < previous.length && word[common] === previous[common]) common++;
    minimise(common);
    let node = common === 0 ? root : unchecked[common - 1].edge.target;
    for (let i = common; i < word.length; i++) {
      const edge = { letter: word.charCodeAt(i), final: i === word.length - 1, target: newNode() };
      node.edges.push(edge);
      unchecked.push({ edge });
      node = edge.target;
    }
    previous = word;
  }
  minimise(0);

  // Lay the nodes out, the root's edges first, from index 1 on (0 means no node).
  const order = [root];
  const place = new Map([[root, 1]]);
  let next = 1 + root.edges.length;
  for (let i = 0; i < order.length; i++)
    for (const { target } of order[i].edges)
      if (target && !place.has(target)) {
        place.set(target, next);
        next += target.edges.length;
        order.push(target);
      }
  const edges = new Uint32Array(next);
  for (const node of order) {
    const at = place.get(node);
    node.edges.forEach((edge, i) => {
      const last = i === node.edges.length - 1 ? 1 << 8 : 0;
      edges[at + i] =
        edge.letter | last | (edge.final ? 1 << 9 : 0) | ((edge.target ? place.get(edge.target) : 0) << 10);
    });
  }
  return edges;
}
