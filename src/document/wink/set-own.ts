/** Makes a property of the object itself, whatever its prototype would do. */
export function setOwn(object: object, key: PropertyKey, value: unknown): boolean {
  return Reflect.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
