package se.lansnat.ui.programme;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.model.ModelPackage.Literals;

/** The pages of the form that are no sections, in the order of its list. */
enum FormPage {

	/** The checklist and the approval. */
	REVIEW(Literals.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS, () -> Messages.review_title, ReviewPage::new),
	/** What was asked to be supplemented. */
	SUPPLEMENTS(Literals.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS, () -> Messages.supplement_title, records(RecordKind::supplementRequests)),
	/** What was decided. */
	STATUS(Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, () -> Messages.status_title, records(RecordKind::statusHistory)),
	/** What was approved. */
	VERSIONS(Literals.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS, () -> Messages.version_title, VersionsPage::new),
	/** Who was consulted. */
	CONSULTATIONS(Literals.MUNICIPAL_PROGRAMME__CONSULTATIONS, () -> Messages.consultation_title, records(RecordKind::consultations)),
	/** Who works with it. */
	PEOPLE(Literals.MUNICIPAL_PROGRAMME__PEOPLE, () -> Messages.people_title, records(RecordKind::people)),
	/** Which organisations it speaks of. */
	ORGANISATIONS(Literals.MUNICIPAL_PROGRAMME__ORGANISATIONS, () -> Messages.organisation_title, records(RecordKind::organisations));

	private final EReference feature;
	private final Supplier<String> title;
	private final BiFunction<Composite, Page.Context, Page> factory;

	FormPage(EReference feature, Supplier<String> title, BiFunction<Composite, Page.Context, Page> factory) {
		this.feature = feature;
		this.title = title;
		this.factory = factory;
	}

	private static BiFunction<Composite, Page.Context, Page> records(Supplier<RecordKind> kind) {
		return (parent, context) -> new RecordPage(parent, context, kind.get());
	}

	/** {@return the page that shows a kind of contents, if one does} */
	static Optional<FormPage> of(EReference feature) {
		return Arrays.stream(values()).filter(page -> page.feature == feature).findFirst();
	}

	/** {@return the feature of the programme whose objects it shows} */
	EReference feature() {
		return feature;
	}

	/** {@return its name in the list} */
	String title() {
		return title.get();
	}

	/** {@return a new page} */
	Page create(Composite parent, Page.Context context) {
		return factory.apply(parent, context);
	}
}
