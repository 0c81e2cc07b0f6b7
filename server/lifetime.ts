/** The portal was asked to stop while it was still starting. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** What has to be undone when the process ends, in the opposite order of its making. */
export class Lifetime {
  private readonly undo: (() => Promise<void>)[] = []
  private ended: Promise<unknown[]> | undefined
  private over = false

  /** True once the process is to end. */
  get ending(): boolean {
    return this.over
  }

  /** From now on `mustGoOn` throws. */
  refuseMore(): void {
    this.over = true
  }

  /** Throws Stopped when the process is to end. */
  mustGoOn(): void {
    if (this.over) throw new Stopped('asked to stop')
  }

  onEnd(work: () => Promise<void>): void {
    this.undo.push(work)
  }

  /** Ends once, however often it is asked; gives the errors met. A step that fails does not keep the others from being done. */
  end(): Promise<unknown[]> {
    this.over = true
    return (this.ended ??= this.undoAll())
  }

  private async undoAll(): Promise<unknown[]> {
    const errors: unknown[] = []
    for (let work = this.undo.pop(); work; work = this.undo.pop()) {
      try {
        await work()
      } catch (error) {
        errors.push(error)
      }
    }
    return errors
  }
}
