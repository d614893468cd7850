import { Component, type ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { Button, Failure } from './controls';

/** Keeps a fault of one screen to that screen, and says so. */
export class Boundary extends Component<{ children: ComponentChildren }, { fault?: unknown }> {
  override state: { fault?: unknown } = {};

  static override getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <>
        <Failure of={this.state.fault} />
        <div class="actions">
          <Button onClick={() => this.setState({ fault: undefined })}>{t('app.retry')}</Button>
        </div>
      </>
    );
  }
}
