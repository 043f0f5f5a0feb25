/** The base path of the newspaper: the scope of its worker. */
const BASE = import.meta.env.BASE_URL;

/**
 * Removes the worker and all that it has kept. One that removes itself is not enough: while several pages are open, those
 * of an older build register again.
 */
export async function leave(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.getRegistration(BASE);
  if (registration?.scope === location.origin + BASE) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`nuqta ${BASE} `)) await caches.delete(name);
}
