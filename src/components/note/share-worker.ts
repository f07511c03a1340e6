// The worker of the page for notes: a text that another app shares comes to that page by POST, and must not travel to the
// host. It is kept on the device, and the page opened. Nothing else that is asked for passes through here.

/** What of a worker's world is used here; the compiler knows only that of a page. */
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Installing extends Event {
  waitUntil(done: Promise<unknown>): void;
  /** Lets the browser go past the worker without starting it; not every browser can. */
  addRoutes?(rules: object): Promise<unknown>;
}
interface World {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listen: (event: Installing) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
}

/** Runs as the worker, and is serialised as it stands: it can use nothing from outside itself. Texts go into the cache `box`. */
export function shareWorker(box: string): void {
  const world = globalThis as unknown as World; // in a worker, the global object is this
  const { scope } = world.registration;

  async function keep(request: Request): Promise<Response> {
    try {
      const form = await request.formData();
      const given = ['title', 'text', 'url'].map((name) => form.get(name));
      const parts = given.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
      // Some apps put the address into the text as well.
      const said = parts.filter(
        (part, place) => !parts.some((other, at) => at !== place && contains(other, part, at < place)),
      );
      const cache = await caches.open(box);
      const name = `${scope}shared/${Date.now()}-${crypto.randomUUID()}`;
      if (said.length > 0) await cache.put(name, new Response(said.join('\n')));
      return Response.redirect(scope, 303);
    } catch {
      // Nothing goes to the host, whatever happens; the page says that the text is not here.
      return Response.redirect(`${scope}#not-kept`, 303);
    }
  }

  function contains(
    whole: FormDataEntryValue | null,
    part: FormDataEntryValue | null,
    first: boolean,
  ): boolean {
    return (
      typeof whole === 'string' &&
      typeof part === 'string' &&
      whole.includes(part) &&
      (whole !== part || first)
    );
  }

  world.addEventListener('install', (event) => {
    event.waitUntil(world.skipWaiting());
    const past = event.addRoutes?.({ condition: { requestMethod: 'GET' }, source: 'network' });
    if (past) event.waitUntil(past.catch(() => undefined));
  });
  world.addEventListener('fetch', (event) => {
    if (event.request.method === 'POST') event.respondWith(keep(event.request));
  });
}
