package se.lansnat.ui.support;

import org.eclipse.osgi.util.NLS;

/** A county goes by rules that this program doesn't have. The message is for the user. */
final class UnknownRulesetException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	UnknownRulesetException(String id) {
		super(id.isEmpty() ? Messages.ruleset_none : NLS.bind(Messages.ruleset_unknown, id));
	}
}
