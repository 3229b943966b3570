/** Leads the link to the other language to what is shown here, by the parameters of the address; nothing for one that goes. */
export function leadTwin(parameters: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams();
  Object.keys(parameters).forEach((name) => parameters[name] && query.append(name, parameters[name]));
  leadTwinTo(query.toString());
}

/** Leads the link to the other language to what is shown here, by a whole query of the address. */
export function leadTwinTo(query: string): void {
  document.querySelectorAll<HTMLAnchorElement>('[data-twin]').forEach((twin) => (twin.search = query));
}
