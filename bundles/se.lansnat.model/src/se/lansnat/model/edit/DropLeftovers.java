package se.lansnat.model.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.text.Leftovers;

/** Takes away a value that could not be read when the feature is set anew: setting it means that the old one is done with. */
final class DropLeftovers extends AbstractCommand {

	private final EObject object;
	private final EStructuralFeature feature;
	private Runnable putBack = () -> { };

	DropLeftovers(EObject object, EStructuralFeature feature) {
		this.object = object;
		this.feature = feature;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		putBack = Leftovers.find(object).map(leftovers -> leftovers.drop(feature)).orElse(() -> { });
	}

	@Override
	public void undo() {
		putBack.run();
	}

	@Override
	public void redo() {
		execute();
	}
}
