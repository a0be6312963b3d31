/** For an endpoint that renders a component. Astro's own check knows its props; this is for lint. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
