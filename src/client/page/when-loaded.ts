/** Runs something with what is loaded, once it is there; a page that is left gives up what it was loading, and there is nothing to say of that. */
export function whenLoaded<Loaded>(loading: Promise<Loaded>, run: (loaded: Loaded) => unknown): void {
  void loading.then(run, () => undefined);
}
