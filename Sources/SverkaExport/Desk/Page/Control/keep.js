// The steps of a session, kept in the browser as they are made.
//
// Pages on disk may share one storage, so everything stands under the id of the
// page's tables and the folder that they lie in.

class Keeper {
  #base = null;

  constructor(id) {
    this.id = id;
    this.failed = null;
    // Of several windows with the page the one that was opened last keeps steps.
    this.owner = crypto.randomUUID?.() ?? String(Math.random());
    this.pending = Promise.resolve();
  }

  /** Opens the storage. Where it can't be, `failed` says why, and nothing is kept. */
  async open() {
    try {
      this.#base = await new Promise((resolve, reject) => {
        const request = indexedDB.open('sverka-desk', 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('sessions', { keyPath: 'id' });
          request.result.createObjectStore('steps', { keyPath: ['id', 'place'] });
          request.result.createObjectStore('states', { keyPath: ['id', 'doc', 'state'] });
          request.result.createObjectStore('handles', { keyPath: 'id' });
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('blocked'));
      });
    } catch (error) {
      this.failed = error;
    }
  }

  /** What is kept: `{ steps, done, build, states }`. From now on this page keeps it. */
  async read() {
    if (!this.#base) return { steps: [], done: 0, build: '', states: [] };
    try {
      const transaction = this.#base.transaction(['sessions', 'steps', 'states'], 'readwrite');
      const range = IDBKeyRange.bound([this.id], [this.id, []]);
      const [session, steps, states] = await Promise.all([
        result(transaction.objectStore('sessions').get(this.id)),
        result(transaction.objectStore('steps').getAll(range)),
        result(transaction.objectStore('states').getAll(range)),
      ]);
      await result(transaction.objectStore('sessions').put({ done: 0, build: '', ...session, id: this.id, owner: this.owner }));
      return { steps: steps.map((item) => item.step), done: session?.done ?? 0, build: session?.build ?? '', states };
    } catch (error) {
      this.failed = error;
      return { steps: [], done: 0, build: '', states: [] };
    }
  }

  /** Keeps a step that was just done, in place of all that were undone before it. */
  step(session, build, state) {
    const place = session.done - 1, step = session.steps[place], done = session.done;
    return this.#write(['sessions', 'steps', 'states'], (stores) => {
      stores.steps.delete(IDBKeyRange.bound([this.id, place], [this.id, []]));
      stores.steps.put({ id: this.id, place, step });
      stores.sessions.put({ id: this.id, done, build, owner: this.owner });
      if (state) stores.states.put({ id: this.id, ...state });
    });
  }

  /** Keeps how many steps are done. */
  cursor(session, build) {
    const done = session.done;
    return this.#write(['sessions'], (stores) => stores.sessions.put({ id: this.id, done, build, owner: this.owner }));
  }

  /** Keeps all steps anew. */
  all(session, build, others = []) {
    const steps = [...session.steps, ...others], done = session.done;
    return this.#write(['sessions', 'steps'], (stores) => {
      stores.steps.delete(IDBKeyRange.bound([this.id], [this.id, []]));
      steps.forEach((step, place) => stores.steps.put({ id: this.id, place, step }));
      stores.sessions.put({ id: this.id, done, build, owner: this.owner });
    });
  }

  /** The folder that was saved to last; undefined where there is none. */
  async handle() {
    try {
      return (await result(this.#base.transaction('handles').objectStore('handles').get(this.id)))?.handle;
    } catch {
      return undefined;
    }
  }

  async keepHandle(handle) {
    // Not every browser can keep one; then it is asked for again.
    try {
      await result(this.#base.transaction('handles', 'readwrite').objectStore('handles').put({ id: this.id, handle }));
    } catch { /* asked for again */ }
  }

  /** One transaction behind those before it, on the disk when it is through. */
  #write(names, body) {
    if (!this.#base) return this.pending;
    const run = () => new Promise((resolve, reject) => {
      const transaction = this.#base.transaction(names, 'readwrite', { durability: 'strict' });
      const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)]));
      stores.sessions.get(this.id).onsuccess = ({ target }) => {
        if (target.result && target.result.owner !== this.owner) {
          this.isTaken = true;
          transaction.abort();
        } else {
          body(stores);
        }
      };
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('taken'));
    });
    this.pending = this.pending.then(run).catch((error) => {
      this.failed = error;
      this.onFailure?.(error);
    });
    return this.pending;
  }
}

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
