// Identifiers of the inbox audio processing proxies. The project's own stand-in: drivers' entry files need no declaration of it.
#pragma once
