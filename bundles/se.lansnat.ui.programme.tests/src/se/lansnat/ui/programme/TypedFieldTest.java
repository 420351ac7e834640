package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ProgrammeSection;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Failure;
import se.lansnat.ui.ShowsObjects;

/** A text field in a bare window: what is typed becomes commands, and is never lost. */
class TypedFieldTest {

	@TempDir
	Path directory;

	private final Map<IHandlerActivation, IHandler> handlers = new HashMap<>();
	private final Map<IHandlerActivation, String> commands = new HashMap<>();
	private final List<Boolean> told = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private Shell shell;
	private StyledText text;
	private CountySession session;
	private ProgrammeSection section;
	private TypedField field;

	@BeforeEach
	void open() throws Exception {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		text = Form.text(shell, "Text");
		shell.setSize(800, 600);
		session = new CountySession(window());
		session.opened(Programmes.open(directory.resolve("county")));
		section = Programmes.programme(session.folder()).getSections().getFirst();
		field = new TypedField(text, site(), session, () -> told.add(session.isTyping()), failures::add);
		field.show(null, typed -> session.execute(edits -> new ProgrammeEdits(edits).text(section, typed)));
	}

	@AfterEach
	void close() {
		shell.dispose();
		session.close();
	}

	private static <T> T fake(Class<T> type, Map<String, ?> answers, Class<?>... more) {
		Class<?>[] types = new Class<?>[more.length + 1];
		types[0] = type;
		System.arraycopy(more, 0, types, 1, more.length);
		// The loader of this class sees both the platform's types and our own.
		return type.cast(Proxy.newProxyInstance(TypedFieldTest.class.getClassLoader(), types,
				(proxy, method, arguments) -> switch (method.getName()) {
				case "hashCode" -> System.identityHashCode(proxy);
				case "equals" -> proxy == arguments[0];
				default -> answers.get(method.getName());
				}));
	}

	/** A window whose editor in front shows everything. */
	private static IWorkbenchWindow window() {
		IEditorPart editor = fake(IEditorPart.class, Map.of("shows", true), ShowsObjects.class);
		return fake(IWorkbenchWindow.class, Map.of("getActivePage", fake(IWorkbenchPage.class, Map.of("getActiveEditor", editor))));
	}

	private IWorkbenchPartSite site() {
		IHandlerService service = (IHandlerService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { IHandlerService.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("activateHandler")) {
						IHandlerActivation activation = fake(IHandlerActivation.class, Map.of());
						handlers.put(activation, (IHandler) arguments[1]);
						commands.put(activation, (String) arguments[0]);
						return activation;
					}
					handlers.remove(arguments[0]);
					commands.remove(arguments[0]);
					return null;
				});
		return fake(IWorkbenchPartSite.class, Map.of("getService", service));
	}

	/** Does what the keys do: the field's own handler where there is one, else the county's. */
	private void command(String command, Runnable otherwise) throws ExecutionException {
		IHandlerActivation own = commands.entrySet().stream().filter(entry -> entry.getValue().equals(command)).map(Map.Entry::getKey).findFirst()
				.orElse(null);
		if (own == null) {
			otherwise.run();
		} else {
			handlers.get(own).execute(null);
		}
		field.update(section.getText());
	}

	private void undo() throws ExecutionException {
		command("org.eclipse.ui.edit.undo", session::undo);
	}

	private void redo() throws ExecutionException {
		command("org.eclipse.ui.edit.redo", session::redo);
	}

	private void type(String typed) {
		typed.chars().forEach(character -> {
			text.insert(Character.toString(character));
			text.setCaretOffset(text.getCaretOffset() + 1);
		});
	}

	@Test
	void typingIsOneStepWhenTheFieldIsLeft() {
		type("Nät");
		assertThat(section.getText()).isNull();
		assertThat(session.isTyping()).isTrue();
		text.notifyListeners(SWT.FocusOut, new Event());
		assertThat(section.getText()).isEqualTo("Nät");
		assertThat(session.unsavedChanges()).isEqualTo(1);
		assertThat(session.isTyping()).isFalse();
		assertThat(told).containsExactly(true, false);
	}

	@Test
	void aPauseTakesTypingOver() {
		type("Nät");
		while (session.isTyping()) {
			shell.getDisplay().sleep();
			shell.getDisplay().readAndDispatch();
		}
		assertThat(section.getText()).isEqualTo("Nät");
	}

	@Test
	void undoWhileTypingTakesTheTypingBackAndRedoBringsItAgain() throws Exception {
		type("Nät");
		field.finish();
		type(" och nod");
		undo();
		assertThat(text.getText()).isEqualTo("Nät");
		assertThat(section.getText()).isEqualTo("Nät");
		redo();
		assertThat(text.getText()).isEqualTo("Nät och nod");
		assertThat(text.getCaretOffset()).isEqualTo(11);
		undo();
		undo();
		assertThat(text.getText()).isEmpty();
		redo();
		redo();
		assertThat(section.getText()).isEqualTo("Nät och nod");
	}

	@Test
	void redoWhileTypingKeepsWhatIsTyped() throws Exception {
		type("Nät");
		field.finish();
		undo();
		type("Nod");
		redo();
		assertThat(section.getText()).isEqualTo("Nod");
		assertThat(text.getText()).isEqualTo("Nod");
	}

	@Test
	void whatOthersChangeComesWithoutMovingTheCaretFromItsWords() {
		field.show("en ort i länet", typed -> false);
		text.setCaretOffset(14);
		field.update("en stor ort i länet");
		assertThat(text.getCaretOffset()).isEqualTo(19);
		assertThat(session.isTyping()).isFalse();
	}

	@Test
	void whatIsRefusedStaysTyped() {
		field.show("Nät", typed -> false);
		text.setSelection(3);
		type("!");
		assertThat(field.finish()).isFalse();
		assertThat(text.getText()).isEqualTo("Nät!");
		assertThat(session.isTyping()).isTrue();
	}

	@Test
	void typedAndTakenBackByHandIsNothing() {
		type("N");
		text.setText("");
		assertThat(session.isTyping()).isFalse();
		assertThat(session.undoLabel()).isEmpty();
	}

	@Test
	void pastedControlCharactersAreShownAndKeepNothingFromBeingSaved() {
		text.insert("a\u0000b\r\nc");
		assertThat(field.finish()).isTrue();
		assertThat(section.getText()).isEqualTo("a\uFFFDb\nc");
	}

	@Test
	void tenMegabytesAreRefusedAtOnceAndNothingIsLost() {
		type("Nät");
		text.insert("Kanalisationen är tom. ".repeat(450_000));
		assertThat(text.getText()).isEqualTo("Nät");
		assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.toString()).contains("10\u00A0350\u00A0003"));
	}

	@Test
	void aTextThatIsTooLongIsShownToItsLimitAndKeptWhole() {
		String tooLong = "a\n".repeat(TypedField.LONGEST);
		assertThat(TypedField.fits(tooLong)).isFalse();
		field.show(tooLong, typed -> true);
		assertThat(text.getCharCount()).isEqualTo(TypedField.LONGEST);
		assertThat(session.isTyping()).isFalse();
	}
}
