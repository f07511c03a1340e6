// What other apps share comes to this site only where it cannot travel: the worker that keeps it is there first, and only
// then is the device told that it may install a site to share with.

/** As much of Trusted Types as is needed here. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** Lets the worker at this address take what is shared, and then links the manifest that offers to. Never rejects. */
export async function takeShares(worker: string, manifest: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(trusted(worker));
    await navigator.serviceWorker.ready;
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = manifest;
    document.head.append(link);
  } catch {
    // Some browsers have no workers, or none where storage is blocked; then nothing can be shared with the site.
  }
}

/** The address as the policy of the site lets it be run: this one, and no other. */
function trusted(worker: string): string {
  const { trustedTypes } = window as { trustedTypes?: Factory };
  const policy = trustedTypes?.createPolicy('note-worker', { createScriptURL: () => worker });
  return (policy?.createScriptURL(worker) ?? worker) as string; // a TrustedScriptURL where there are such types
}
