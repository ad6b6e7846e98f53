/** What stands in a text field of a form, trimmed; a field that is not there (or holds a file) reads as empty. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
