package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import se.lansnat.model.edit.ShownObject;
import se.lansnat.model.text.Numbers;

/** Objects with what is set in them; another object, referred to or contained, is its id. */
final class ObjectView {

	private ObjectView() {
	}

	static String json(List<ShownObject> objects) {
		Json json = new Json();
		json.object(() -> json.array("objects", objects, object -> json.object(() -> {
			json.member("id", object.id()).member("type", object.type());
			if (!object.parent().isEmpty()) {
				json.member("parent", object.parent());
			}
			json.member("features", object.features());
		})));
		return json.toString();
	}

	static String text(List<ShownObject> objects) {
		StringBuilder text = new StringBuilder();
		for (ShownObject object : objects) {
			text.append(object.type()).append(' ').append(object.id()).append('\n');
			object.features().forEach((name, value) -> text.append("  ").append(name).append(": ").append(plain(value)).append('\n'));
		}
		return text.toString();
	}

	private static String plain(Object value) {
		return switch (value) {
		case Collection<?> many -> String.join(", ", many.stream().map(ObjectView::plain).toList());
		case BigDecimal number -> Numbers.format(number);
		case Double number -> Numbers.format(number);
		default -> value.toString();
		};
	}
}
